package org.plansite.export.linked;

import java.util.Optional;
import org.plansite.site.Page;

/** The IRIs of what the site describes, as one of its pages writes them. */
final class Iris {
    private final Page page;
    private final Optional<String> base;

    /**
     * @param base where the site stands; without it IRIs are relative to the page
     */
    Iris(Page page, Optional<String> base) {
        this.page = page;
        this.base = base;
    }

    /** A page or file by its path from the site's root, or a thing on it. */
    String of(String path) {
        return base.map(root -> root + path).orElseGet(() -> relative(path));
    }

    /** A page in the language of this one. */
    String inLanguage(String address) {
        return of(page.language().folder() + address);
    }

    private String relative(String path) {
        String folder = page.path().substring(0, page.path().lastIndexOf('/') + 1);
        return path.startsWith(folder)
                ? path.substring(folder.length())
                : "../".repeat((int) folder.chars().filter(c -> c == '/').count()) + path;
    }
}
