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

/** Turns the pages of a site into HTML files, with the templates and assets of a folder and of the tool. */
public final class PageRenderer {
    private final TemplateFiles files;
    private final TemplateFolder templates;
    private final CompletableFuture<Void> reading;

    /**
     * Begins to read the templates, beside whatever the caller does until it has a site.
     *
     * @param folder holds templates and, in {@code assets}, the files they need; what it has not, or all when there is
     *     no such folder, comes with the tool
     * @throws org.plansite.source.InputException when that is no folder
     */
    public PageRenderer(Path folder) {
        this.files = TemplateFiles.of(folder);
        this.templates = new TemplateFolder(files);
        this.reading = CompletableFuture.runAsync(templates::readAhead);
    }

    /**
     * The files of the site: its pages, then the assets. A page is set when it is written.
     *
     * @param data markup for the head of a page, which programs read; told from the page and its heading
     * @throws org.plansite.source.InputException when a template is not well formed, or an asset names one that is not
     *     there
     */
    public List<OutputFile> render(Site site, BiFunction<Page, String, String> data) {
        reading.join();
        templates.load(site.pages().stream().map(Page::template).distinct().toList());
        Assets assets = Assets.of(files);
        Stream<OutputFile> pages = site.languages().stream().flatMap(language -> pages(site, language, assets, data));
        return Stream.concat(pages, assets.files(site.isLibrary()).stream()).toList();
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
