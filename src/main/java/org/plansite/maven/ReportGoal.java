package org.plansite.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;
import org.plansite.site.Messages;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/** Puts the site of the project's plan into a folder of the Maven site, and a link to it among the project's reports. */
@Mojo(name = "report", threadSafe = true)
final class ReportGoal extends SiteGoal implements MavenMultiPageReport {
    private static final String PAGE = "/index";

    /** The folder of the Maven site for the plan's; replaced as a whole. */
    @Parameter(property = "plansite.directory", defaultValue = "plan")
    String directory;

    /** What the link among the reports says. By default Plan, on Chinese sites 方案. */
    @Parameter(property = "plansite.name")
    @Nullable
    String name;

    /** What the overview of the reports says of it. */
    @Parameter(property = "plansite.description")
    @Nullable
    String description;

    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
    File reportOutputDirectory;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    File basedir;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    File buildDirectory;

    /** Asked for by name, without the site plugin. */
    @Override
    void run() {
        if (canGenerateReport()) {
            write();
        }
    }

    @Override
    @SuppressWarnings("deprecation") // what site plugins before 3.20 call a report by
    public void generate(@Nullable Sink sink, Locale locale) throws MavenReportException {
        generate();
    }

    @Override
    public void generate(@Nullable Sink sink, @Nullable SinkFactory sinks, Locale locale) throws MavenReportException {
        generate();
    }

    private void generate() throws MavenReportException {
        try {
            write();
        } catch (InputException mistakes) {
            throw new MavenReportException(Mistakes.told(mistakes));
        } catch (RuntimeException fault) {
            throw new MavenReportException(Mistakes.fault(fault), fault);
        }
    }

    private void write() {
        Path whole = reportOutputDirectory.toPath();
        Path site = whole.resolve(directory).normalize();
        if (!site.startsWith(whole) || site.equals(whole)) {
            throw InputException.of(Problem.PATH_LEAVES_SITE, Location.of("directory"), directory);
        }
        publish(build(site), publisher -> publisher.keeping(0).withReleasesIn(releases(site)));
    }

    /** Apart from the Maven site, which is deployed with all that is in it. */
    private Path releases(Path site) {
        String name = basedir.toPath().relativize(site).toString().replace(File.separatorChar, '-');
        return buildDirectory.toPath().resolve("plansite-releases").resolve(name);
    }

    /** A project without a plan, as the parent of some that have one, has no report. */
    @Override
    public boolean canGenerateReport() {
        if (!skip && !content.isDirectory()) {
            getLog().info("plansite: no plan is reported, for there is no folder " + content);
        }
        return !skip && content.isDirectory();
    }

    /** Its pages are not made with the Maven site's skin. */
    @Override
    public boolean isExternalReport() {
        return true;
    }

    @Override
    public String getOutputPath() {
        return directory + PAGE;
    }

    /** The same, for site plugins that know no other. */
    @Override
    @SuppressWarnings({"deprecation", "InlineMeSuggester"})
    public String getOutputName() {
        return getOutputPath();
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return name == null ? message("report.name", locale) : name;
    }

    @Override
    public String getDescription(Locale locale) {
        return description == null ? message("report.description", locale) : description;
    }

    private static String message(String key, Locale locale) {
        String language = locale.getLanguage();
        return Messages.of(Messages.speaks(language) ? language : "en")
                .text(key)
                .orElseThrow();
    }

    /** The site plugin has a folder for each language. */
    @Override
    public void setReportOutputDirectory(File folder) {
        reportOutputDirectory = folder;
    }

    @Override
    public File getReportOutputDirectory() {
        return reportOutputDirectory;
    }
}
