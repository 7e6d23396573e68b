package org.plansite.pages;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.plansite.site.Fingerprint;
import org.plansite.site.Language;
import org.plansite.site.OutputFile;
import org.plansite.site.Page;
import org.plansite.site.Site;

/** Turns the pages of a site into HTML files, with the templates and assets of a folder. */
public final class PageRenderer {
    private final Path folder;
    private final TemplateFolder templates;
    private final CompletableFuture<Void> reading;

    /**
     * Begins to read the templates, beside whatever the caller does until it has a site.
     *
     * @param folder holds the templates and, in {@code assets}, the files they need
     * @throws org.plansite.source.InputException when there is no such folder
     */
    public PageRenderer(Path folder) {
        this.folder = folder;
        this.templates = new TemplateFolder(folder);
        this.reading = CompletableFuture.runAsync(templates::readAhead);
    }

    /**
     * The files of the site: its pages, then the assets. A page is set when it is written.
     *
     * @param data markup for the head of a page, which programs read; told from the page and its heading
     * @throws org.plansite.source.InputException when a template is missing or is not well formed, or an asset names one
     *     that is not there
     */
    public List<OutputFile> render(Site site, BiFunction<Page, String, String> data) {
        reading.join();
        templates.load(site.pages().stream().map(Page::template).distinct().toList());
        Assets assets = Assets.read(folder);
        Stream<OutputFile> pages = site.languages().stream().flatMap(language -> pages(site, language, assets, data));
        return Stream.concat(pages, assets.files().stream()).toList();
    }

    private Stream<OutputFile> pages(
            Site site, Language language, Assets assets, BiFunction<Page, String, String> data) {
        PageFrame frame = new PageFrame(site, language, assets, data);
        return site.pages().stream()
                .filter(page -> page.language().equals(language))
                .map(page -> new OutputFile(
                                page.path(), out -> templates.write(page.template(), frame.variables(page), out))
                        .madeOf(() -> Fingerprint.of(templates.fingerprint(), frame.basis(page))));
    }
}
