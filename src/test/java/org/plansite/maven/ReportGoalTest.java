package org.plansite.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.reporting.MavenReportException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report tells the site plugin; that the site plugin understands it, the projects of src/it show. */
class ReportGoalTest {
    private static final Path CONTENT = Path.of("src/test/resources/org/plansite/small/content");

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();
    private ReportGoal report = new ReportGoal();

    @BeforeEach
    void setAsMavenDoes() {
        report = new ReportGoal();
        report.content = CONTENT.toFile();
        report.usualTemplates = folder.resolve("src/site/plansite/templates").toFile();
        report.basedir = folder.toFile();
        report.buildDirectory = folder.resolve("target").toFile();
        report.directory = "plan";
        report.setReportOutputDirectory(folder.resolve("target/site").toFile());
        report.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence words) {
                said.add(words.toString());
            }
        });
    }

    @Test
    void itIsNamedInTheLanguageOfTheMavenSite() {
        assertThat(report.getName(Locale.SIMPLIFIED_CHINESE)).isEqualTo("方案");
        assertThat(report.getDescription(Locale.SIMPLIFIED_CHINESE)).startsWith("方案的网站");
        for (Locale other : List.of(Locale.ROOT, Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(report.getName(other)).isEqualTo("Plan");
            assertThat(report.getDescription(other)).startsWith("The plan’s site");
        }
        report.name = "碳达峰";
        assertThat(report.getName(Locale.ENGLISH)).isEqualTo("碳达峰");
    }

    @Test
    @SuppressWarnings("deprecation") // both names, for old and new site plugins
    void itsPagesAreItsOwn() {
        report.directory = "tanfeng";
        assertThat(report.isExternalReport()).isTrue();
        assertThat(report.getOutputPath()).isEqualTo("tanfeng/index");
        assertThat(report.getOutputName()).isEqualTo("tanfeng/index");
    }

    @Test
    void aProjectWithoutAPlanHasNoReport() throws Exception {
        report.content = folder.resolve("none").toFile();

        assertThat(report.canGenerateReport()).isFalse();
        assertThat(said).containsExactly("plansite: no plan is reported, for there is no folder " + report.content);
        report.execute();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void nothingButThePlansSiteIsWrittenIntoTheMavenSite() throws Exception {
        for (String language : List.of("en", "zh_CN", "en")) {
            File site = folder.resolve("target/site").resolve(language).toFile();
            report.setReportOutputDirectory(site);
            report.generate(null, null, Locale.ENGLISH);
            assertThat(site.list()).containsExactly("plan");
        }
        assertThat(folder.resolve("target/site/en/plan/index.html")).content().contains("青河镇节水实施方案");
        assertThat(folder.resolve("target/site").toFile().list()).containsExactlyInAnyOrder("en", "zh_CN");
    }

    @Test
    void itStaysInTheMavenSite() {
        for (String outside : List.of("..", "../plan", ".", "", "/plan")) {
            report.directory = outside;
            assertThatThrownBy(() -> report.generate(null, null, Locale.ENGLISH))
                    .isInstanceOf(MavenReportException.class)
                    .hasMessageContaining("a page cannot stand at the address \"" + outside + "\"");
        }
    }

    @Test
    void templatesThatWereNamedMustBeThere() throws IOException {
        report.templates = Files.createFile(folder.resolve("templates")).toFile();
        assertThatThrownBy(() -> report.execute())
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("templates: error: there is no folder of templates here");
    }
}
