package org.plansite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plansite.compare.Editions;
import org.plansite.document.ContentFolder;
import org.plansite.export.DataExport;
import org.plansite.export.FeedFiles;
import org.plansite.export.akn.AkomaNtoso;
import org.plansite.export.linked.LinkedData;
import org.plansite.office.OfficeFiles;
import org.plansite.pages.PageRenderer;
import org.plansite.plan.Plan;
import org.plansite.search.SearchFiles;
import org.plansite.site.Addresses;
import org.plansite.site.CrawlerFiles;
import org.plansite.site.Fingerprint;
import org.plansite.site.Messages;
import org.plansite.site.OutputFile;
import org.plansite.site.Placement;
import org.plansite.site.Site;
import org.plansite.site.SiteBuilder;

/**
 * Lays out the files of a site, kind by kind.
 *
 * @param folder holds the content
 * @param content as read from there
 * @param editions the comparison with the previous edition, if there is one
 */
record Layout(Path folder, Content content, Optional<Editions> editions) {

    /** The files from which the browser answers a search; they take longer than all others and no page needs them. */
    static List<OutputFile> search(Content content) {
        return SearchFiles.of(content.plans(), messages(content));
    }

    /**
     * All other files.
     *
     * @throws org.plansite.source.InputException when a template is missing or is not well formed
     */
    List<OutputFile> withoutSearch(PageRenderer renderer, Timings timings) {
        Site site =
                timings.time("lay out pages", () -> SiteBuilder.build(content.plans(), content.settings(), editions));
        LinkedData linked = new LinkedData(site, content.plans());
        List<OutputFile> pages = timings.time("read templates", () -> renderer.render(site, linked::of));
        List<OutputFile> data = timings.time("lay out data files", this::dataFiles);
        List<OutputFile> office = timings.time("lay out lists", this::officeFiles);
        return Stream.of(pages, data, office, CrawlerFiles.of(site))
                .flatMap(List::stream)
                .toList();
    }

    private List<OutputFile> dataFiles() {
        Messages messages = messages(content);
        List<OutputFile> tables = DataExport.files(content.settings(), content.plans(), messages::finding);
        List<OutputFile> feeds = FeedFiles.of(content.settings(), content.plans(), messages, editions);
        Stream<OutputFile> texts = content.plans().stream().map(plan -> AkomaNtoso.file(plan, content.settings()));
        Stream<OutputFile> sources = content.plans().stream().map(this::recordedSource);
        Supplier<Fingerprint> facts = Fingerprint.once(() -> Fingerprint.of(content.settings(), content.plans()));
        return Stream.of(Stream.concat(tables.stream(), texts).map(file -> file.madeOf(facts)), feeds.stream(), sources)
                .flatMap(each -> each)
                .toList();
    }

    /** The published text the plan was imported from, byte for byte, so that everybody can check its hash. */
    private OutputFile recordedSource(Plan plan) {
        Path source = folder.resolve(ContentFolder.PLANS).resolve(plan.id()).resolve(ContentFolder.SOURCE_FILE);
        return new OutputFile(Addresses.source(plan), out -> Files.copy(source, out));
    }

    private List<OutputFile> officeFiles() {
        OfficeFiles office = new OfficeFiles(content.settings(), messages(content));
        return content.plans().stream()
                .flatMap(plan -> Placement.of(plan, content.plans().size()).of(lists(plan, office)).stream())
                .toList();
    }

    /** In a library they stand on the whole plan: to see which of twenty thousand an edit reaches takes as long as all. */
    private List<OutputFile> lists(Plan plan, OfficeFiles office) {
        List<OutputFile> files = office.of(plan);
        if (content.plans().size() == 1) {
            return files;
        }
        Supplier<Fingerprint> basis = Fingerprint.once(() -> Fingerprint.of(content.settings(), plan));
        return files.stream().map(file -> file.madeOf(basis)).toList();
    }

    private static Messages messages(Content content) {
        return Messages.of(content.settings().languages().get(0));
    }
}
