package org.plansite;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.plansite.export.DataExport;
import org.plansite.pages.PageRenderer;
import org.plansite.publish.SitePublisher;
import org.plansite.site.CrawlerFiles;
import org.plansite.site.Messages;
import org.plansite.site.OutputFile;
import org.plansite.site.OutputTree;
import org.plansite.site.Site;
import org.plansite.site.SiteBuilder;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/**
 * Makes a site of a content folder.
 *
 * @param content holds the plans and the vocabulary
 * @param templates holds the pages' templates and their assets
 * @param output where the site is to stand; replaced as a whole
 */
record Build(Path content, Path templates, Path output) {

    /**
     * The files that were published.
     *
     * @throws org.plansite.source.InputException when anything is wrong; the old site stands then as it was
     */
    OutputTree run(Timings timings) {
        refuseToReplaceInput();
        PageRenderer renderer = new PageRenderer(templates);
        Content plans = Content.read(content, timings);
        Site site = timings.time("lay out pages", () -> SiteBuilder.build(plans.plans(), plans.settings()));
        List<OutputFile> pages = timings.time("read templates", () -> renderer.render(site));
        List<OutputFile> data = timings.time("lay out data files", () -> dataFiles(plans));
        OutputTree tree = timings.time("join files", () -> join(pages, data, CrawlerFiles.of(site)));
        timings.time("write files, check links", () -> publish(tree, site));
        return tree;
    }

    private List<OutputFile> dataFiles(Content content) {
        Messages messages = Messages.of(content.settings().languages().get(0));
        return DataExport.files(content.settings(), content.plans(), messages::finding);
    }

    private static OutputTree join(List<OutputFile> pages, List<OutputFile> data, List<OutputFile> crawlerFiles) {
        return OutputTree.of(
                Stream.of(pages, data, crawlerFiles).flatMap(List::stream).toList());
    }

    private void publish(OutputTree tree, Site site) {
        new SitePublisher(output).publish(tree, site.settings().baseAddress());
    }

    private void refuseToReplaceInput() {
        DiagnosticLog log = new DiagnosticLog();
        Path replaced = output.toAbsolutePath().normalize();
        Stream.of(content, templates)
                .filter(input -> input.toAbsolutePath().normalize().startsWith(replaced))
                .forEach(input -> log.report(Problem.OUTPUT_HOLDS_INPUT, Location.of(output.toString()), input));
        log.stopIfErrors();
    }
}
