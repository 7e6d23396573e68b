package org.plansite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
import org.plansite.publish.SitePublisher;
import org.plansite.search.SearchFiles;
import org.plansite.site.Addresses;
import org.plansite.site.CrawlerFiles;
import org.plansite.site.Messages;
import org.plansite.site.OutputFile;
import org.plansite.site.OutputTree;
import org.plansite.site.Site;
import org.plansite.site.SiteBuilder;
import org.plansite.site.SiteSettings;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/**
 * Makes a site of a content folder.
 *
 * @param content holds the plans and the vocabulary
 * @param templates holds the pages' templates and their assets
 * @param output where the site is to stand; replaced as a whole
 * @param manual where another step puts the maintainers' manual, relative to the site
 * @param previous holds the content of the previous edition, with which this one is compared
 */
public record Build(Path content, Path templates, Path output, Optional<String> manual, Optional<Path> previous) {
    /** Without a previous edition. */
    Build(Path content, Path templates, Path output, Optional<String> manual) {
        this(content, templates, output, manual, Optional.empty());
    }

    /**
     * A site before it is a folder.
     *
     * @param files of the site; their bytes are made when they are written
     * @param settings what the owner declared
     */
    record Assembly(OutputTree files, SiteSettings settings) {}

    /**
     * Makes the site and puts it in place of the old one.
     *
     * @return how many files it has
     * @throws org.plansite.source.InputException when anything is wrong; the old site stands then as it was
     */
    public int run() {
        return run(new Timings()).files().size();
    }

    /**
     * The files that were published.
     *
     * @throws org.plansite.source.InputException when anything is wrong; the old site stands then as it was
     */
    OutputTree run(Timings timings) {
        refuseToReplaceInput();
        Assembly site = assemble(timings);
        timings.time("write files, check links", () -> publish(site));
        return site.files();
    }

    /**
     * Reads the content and lays out all files; writes nothing.
     *
     * @throws org.plansite.source.InputException when anything in the content or the templates is wrong
     */
    Assembly assemble(Timings timings) {
        PageRenderer renderer = new PageRenderer(templates);
        Content plans = Content.read(content, timings);
        Supplier<List<OutputFile>> search = timings.meanwhile("index for the search", () -> searchFiles(plans));
        SiteSettings settings = plans.settings().withManual(manual);
        Optional<Editions> editions =
                previous.map(folder -> timings.time("compare with previous edition", () -> editions(folder, plans)));
        Site site = timings.time("lay out pages", () -> SiteBuilder.build(plans.plans(), settings, editions));
        LinkedData linked = new LinkedData(site, plans.plans());
        List<OutputFile> pages = timings.time("read templates", () -> renderer.render(site, linked::of));
        List<OutputFile> data = timings.time("lay out data files", () -> dataFiles(plans, editions));
        List<OutputFile> office = timings.time("lay out lists", () -> officeFiles(plans));
        OutputTree tree = timings.time(
                "join files", () -> join(List.of(pages, data, office, search.get(), CrawlerFiles.of(site))));
        return new Assembly(tree, settings);
    }

    private static Editions editions(Path previous, Content content) {
        return Editions.of(Content.read(previous, new Timings()).plans(), content.plans());
    }

    private List<OutputFile> dataFiles(Content content, Optional<Editions> editions) {
        Messages messages = Messages.of(content.settings().languages().get(0));
        List<OutputFile> tables = DataExport.files(content.settings(), content.plans(), messages::finding);
        List<OutputFile> feeds = FeedFiles.of(content.settings(), content.plans(), messages, editions);
        Stream<OutputFile> texts = content.plans().stream()
                .flatMap(plan -> Stream.of(AkomaNtoso.file(plan, content.settings()), recordedSource(plan)));
        return Stream.of(tables.stream(), feeds.stream(), texts)
                .flatMap(each -> each)
                .toList();
    }

    /** The published text the plan was imported from, byte for byte, so that everybody can check its hash. */
    private OutputFile recordedSource(Plan plan) {
        Path source = content.resolve(ContentFolder.PLANS).resolve(plan.id()).resolve(ContentFolder.SOURCE_FILE);
        return new OutputFile(Addresses.source(plan), out -> Files.copy(source, out));
    }

    private static List<OutputFile> officeFiles(Content content) {
        return OfficeFiles.of(
                content.settings(),
                content.plans(),
                Messages.of(content.settings().languages().get(0)));
    }

    private static List<OutputFile> searchFiles(Content content) {
        return SearchFiles.of(
                content.plans(), Messages.of(content.settings().languages().get(0)));
    }

    private OutputTree join(List<List<OutputFile>> parts) {
        List<OutputFile> files = parts.stream().flatMap(List::stream).toList();
        return OutputTree.of(files).promising(manual.stream().collect(Collectors.toUnmodifiableSet()));
    }

    private void publish(Assembly site) {
        new SitePublisher(output).publish(site.files(), site.settings().baseAddress());
    }

    private void refuseToReplaceInput() {
        DiagnosticLog log = new DiagnosticLog();
        Path replaced = output.toAbsolutePath().normalize();
        Stream.concat(Stream.of(content, templates), previous.stream())
                .filter(input -> input.toAbsolutePath().normalize().startsWith(replaced))
                .forEach(input -> log.report(Problem.OUTPUT_HOLDS_INPUT, Location.of(output.toString()), input));
        log.stopIfErrors();
    }
}
