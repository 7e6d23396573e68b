package org.plansite;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.compare.Editions;
import org.plansite.pages.PageRenderer;
import org.plansite.publish.Origin;
import org.plansite.publish.Precompressed;
import org.plansite.publish.Publication;
import org.plansite.publish.SitePublisher;
import org.plansite.site.OutputFile;
import org.plansite.site.OutputTree;
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
 * @param compressed whether files get compressed twins
 */
public record Build(
        Path content,
        Path templates,
        Path output,
        Optional<String> manual,
        Optional<Path> previous,
        boolean compressed) {
    /** Without compressed twins. */
    public Build(Path content, Path templates, Path output, Optional<String> manual, Optional<Path> previous) {
        this(content, templates, output, manual, previous, false);
    }

    /** Without a previous edition. */
    Build(Path content, Path templates, Path output, Optional<String> manual) {
        this(content, templates, output, manual, Optional.empty());
    }

    /** With a link in the pages' foot to a manual at this path of the site, if there is one. */
    public Build withManual(Optional<String> path) {
        return new Build(content, templates, output, path, previous, compressed);
    }

    /** With a gzip twin beside each file that gets smaller. */
    public Build withCompressedTwins() {
        return new Build(content, templates, output, manual, previous, true);
    }

    /**
     * A site before it is a folder.
     *
     * @param files of the site; their bytes are made when they are written
     * @param settings what the owner declared
     */
    record Assembly(OutputTree files, SiteSettings settings) {}

    /**
     * Puts the site in place, if anything it is made of has changed since it was put there.
     *
     * @param publishing how it is done, where the publisher's habits do not suit
     * @return how many files the site has
     * @throws org.plansite.source.InputException when anything is wrong; the old site stands then as it was
     */
    public int run(UnaryOperator<SitePublisher> publishing) {
        return run(publishing, new Timings()).files();
    }

    /** The same, with the publisher's habits. */
    Publication run(Timings timings) {
        return run(UnaryOperator.identity(), timings);
    }

    /** The same, with other habits of the publisher. */
    Publication run(UnaryOperator<SitePublisher> publishing, Timings timings) {
        refuseToReplaceInput();
        SitePublisher publisher = publishing.apply(new SitePublisher(output));
        Origin origin = timings.time("look for changes", () -> BuildInputs.of(this));
        Optional<Publication> current = origin.inputs().flatMap(publisher::current);
        if (current.isPresent()) {
            return current.get();
        }
        Assembly site = assemble(timings);
        return timings.time(
                "write files, check links",
                () -> publisher.publish(site.files(), site.settings().baseAddress(), origin));
    }

    /**
     * Reads the content and lays out all files; writes nothing.
     *
     * @throws org.plansite.source.InputException when anything in the content or the templates is wrong
     */
    Assembly assemble(Timings timings) {
        PageRenderer renderer = new PageRenderer(templates);
        return assemble(renderer, Content.read(content, timings), timings);
    }

    /** Lays out all files for content that has been read already. */
    Assembly assemble(PageRenderer renderer, Content read, Timings timings) {
        Content plans = read.withManual(manual);
        Supplier<List<OutputFile>> search = timings.meanwhile("index for the search", () -> Layout.search(plans));
        Optional<Editions> editions =
                previous.map(folder -> timings.time("compare with previous edition", () -> editions(folder, plans)));
        List<OutputFile> others = new Layout(content, plans, editions).withoutSearch(renderer, timings);
        OutputTree tree = timings.time("join files", () -> join(others, search.get()));
        return new Assembly(compressed ? Precompressed.of(tree) : tree, plans.settings());
    }

    private static Editions editions(Path previous, Content content) {
        return Editions.of(Content.read(previous, new Timings()).plans(), content.plans());
    }

    private OutputTree join(List<OutputFile> others, List<OutputFile> search) {
        List<OutputFile> files = Stream.of(others, search).flatMap(List::stream).toList();
        return OutputTree.of(files).promising(manual.stream().collect(Collectors.toUnmodifiableSet()));
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
