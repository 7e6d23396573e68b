package org.plansite.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plansite.plan.BodyKind;
import org.plansite.site.PlanFixture;
import org.plansite.source.InputException;

/** Templates are written by people one knows, and still reach neither classes nor files, and come to an end. */
@Timeout(60)
class HostileTemplateTest {
    private static final String SECRET = "the words of another file";

    @TempDir
    private Path work;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${page.class}",
                "${page.getClass()}",
                "${page.class.protectionDomain.codeSource.location}",
                "${page.wait()}",
                "${page.notifyAll()!}",
                "${kind.declaringClass}",
                "${kind.valueOf('TOWN')}",
                "${page.outline.units[0].class.classLoader}",
                "${'x'.class}",
                "${page?api.class}",
                "${page.outline.units?api.stream()}",
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
                "${'freemarker.template.utility.JythonRuntime'?new()}",
                "${statics['java.lang.System'].exit(1)}",
                "<#assign x='freemarker.template.utility.Execute'?new>${x('id')}",
                "<#assign t=\"${r'${page.class}'}\"?interpret><@t/>",
                "${'page.class'?eval}",
                "${.data_model.page.class}",
                "<#include '../secret.ftlh'>",
                "<#include '../../../../../../etc/passwd'>",
                "<#include '/../secret.ftlh'>",
                "<#include 'sub/../../secret.ftlh'>",
                "<#include '/etc/passwd'>",
                "<#include 'file:///etc/passwd'>",
                "<#include 'classpath:secret.ftlh'>",
                "<#include 'http://127.0.0.1:9/x'>",
                "<#include '*/secret.ftlh'>",
                "<#import '../secret.ftlh' as x>",
                "<#include 'x.ftlh'>"
            })
    void nothingBesideThePageIsReached(String words) throws IOException {
        Files.writeString(work.resolve("secret.ftlh"), SECRET);
        assertThatThrownBy(() -> page(words))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("templates/x.ftlh")
                .hasMessageContaining("error: the template cannot be used: ")
                .hasMessageNotContainingAny("Exception", SECRET);
    }

    @Test
    void whatATemplateIsToSeeItSees() throws IOException {
        assertThat(page("${page.id()} ${page.metadata.title} ${kind} ${kind.name()} ${kind.id()}"))
                .isEqualTo("qinghe-2023 青河镇节水实施方案 TOWN TOWN town");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as i>water</#list>",
                "<#list 1.. as i></#list>",
                "<#list 1.. as i><#assign x=i></#list>",
                "<#macro m><@m/></#macro><@m/>",
                "<#macro m><#list 1.. as i></#list></#macro><@m/>",
                "<#function f n><#return f(n + 1)></#function>${f(1)}",
                "${''?left_pad(200000000)}"
            })
    void noTemplateGoesOnForEver(String words) {
        assertThatThrownBy(() -> page(words))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("templates/x.ftlh: error: the template cannot be used: a ");
        assertThat(Thread.interrupted()).as("the next page is not hurt").isFalse();
    }

    @Test
    void aDeepTemplateIsRefused() {
        assertThatThrownBy(() -> page("<#if true>".repeat(50_000)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("templates/x.ftlh");
        assertThatThrownBy(() -> page("${" + "(".repeat(50_000)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("templates/x.ftlh");
    }

    @Test
    void aLinkThatLeavesTheFolderIsRefused() throws IOException {
        Path secret = Files.writeString(work.resolve("secret.ftlh"), SECRET);
        Path assets = Files.createDirectories(work.resolve("templates/assets"));
        Files.createSymbolicLink(assets.resolve("stolen.css"), secret);
        Files.createSymbolicLink(assets.resolve("folder"), work);
        Files.createSymbolicLink(assets.resolve("round"), assets);
        Files.createSymbolicLink(assets.resolve("gone.css"), work.resolve("nothing"));
        Files.createSymbolicLink(work.resolve("templates/list.ftlh"), secret);
        Files.createSymbolicLink(assets.resolve(".#lock-of-an-editor"), work.resolve("nobody@nowhere"));

        assertThatThrownBy(() -> new PageRenderer(work.resolve("templates")))
                .isInstanceOfSatisfying(
                        InputException.class,
                        refused -> assertThat(refused.diagnostics())
                                .extracting(diagnostic -> work.relativize(
                                                Path.of(diagnostic.where().file()))
                                        + " " + diagnostic.problem().name())
                                .containsExactly(
                                        "templates/assets/folder OUTSIDE_TEMPLATES",
                                        "templates/assets/gone.css UNREADABLE",
                                        "templates/assets/round UNREADABLE",
                                        "templates/assets/stolen.css OUTSIDE_TEMPLATES",
                                        "templates/list.ftlh OUTSIDE_TEMPLATES"));
    }

    @Test
    void aLinkMadeLaterIsNotFollowed() throws IOException {
        Path templates = Files.createDirectories(work.resolve("templates"));
        Path secret = Files.writeString(work.resolve("secret.ftlh"), SECRET);
        Files.writeString(templates.resolve("x.ftlh"), "<#include 'late.ftlh'>");
        Path late = Files.writeString(templates.resolve("late.ftlh"), "words");
        TemplateFolder folder = new TemplateFolder(TemplateFiles.owners(templates));
        Files.delete(late);
        Files.createSymbolicLink(late, secret);

        for (String name : new String[] {"x", "late"}) {
            assertThatThrownBy(() -> folder.write(name, Map.of(), OutputStream.nullOutputStream()))
                    .isInstanceOf(InputException.class)
                    .hasMessageContaining("templates/")
                    .hasMessageContaining("leaves the folder of templates");
        }
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        Path templates = Files.createDirectories(work.resolve("templates"));
        Process pipe = new ProcessBuilder("mkfifo", templates.resolve("x.ftlh").toString()).start();
        assertThat(pipe.waitFor()).isZero();
        assertThatThrownBy(() -> TemplateFiles.owners(templates))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("templates/x.ftlh: error: cannot be read: it is no ordinary file");
    }

    @Test
    void aTemplateTooLargeIsRefused() throws IOException {
        Path templates = Files.createDirectories(work.resolve("templates"));
        Files.writeString(templates.resolve("x.ftlh"), " ".repeat(1_000_001));
        assertThatThrownBy(() -> TemplateFiles.owners(templates))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("templates/x.ftlh: error: the file has 1,000,001 bytes");
    }

    private String page(String words) throws IOException {
        Path templates = Files.createDirectories(work.resolve("templates"));
        Files.writeString(templates.resolve("x.ftlh"), words);
        TemplateFolder folder = new TemplateFolder(TemplateFiles.owners(templates), 1_000_000, Duration.ofSeconds(2));
        folder.readAhead();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        folder.write("x", Map.of("page", PlanFixture.plan(), "kind", BodyKind.TOWN), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
