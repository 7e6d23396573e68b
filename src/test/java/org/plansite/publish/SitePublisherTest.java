package org.plansite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plansite.site.OutputFile;
import org.plansite.site.OutputTree;
import org.plansite.source.Diagnostic;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/** A site is put in place whole or not at all. */
class SitePublisherTest {
    private static final OutputTree OLD = tree("index.html", "old", "gone.html", "");
    private static final OutputTree NEW =
            tree("index.html", "<a href='years/2025.html#s1'>", "years/2025.html", "<p id=s1>");

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void chooseSite() {
        site = folder.resolve("target/site");
    }

    @Test
    void makesTheFolderAndItsParents() throws IOException {
        publish(NEW);
        assertThat(files(folder))
                .containsOnlyKeys("target/site/.plansite", "target/site/index.html", "target/site/years/2025.html");
        assertThat(site.resolve("years/2025.html")).hasContent("<p id=s1>");
    }

    @Test
    void replacesTheOldSiteAsAWhole() throws IOException {
        publish(OLD);
        Files.createDirectories(site.resolve("tool"));
        Files.writeString(site.resolve("tool/index.html"), "made later by another tool");

        publish(NEW);
        assertThat(files(folder))
                .containsOnlyKeys("target/site/.plansite", "target/site/index.html", "target/site/years/2025.html");
    }

    @Test
    void takesAnEmptyFolder() throws IOException {
        Files.createDirectories(site);
        publish(NEW);
        assertThat(site.resolve("index.html")).exists();
    }

    @Test
    void aBrokenLinkLeavesTheOldSite() throws IOException {
        publish(OLD);
        Map<String, String> before = files(folder);

        assertThat(complaints(tree("index.html", "<a href='nothing.html'>")))
                .containsExactly(Diagnostic.of(Problem.LINK_BROKEN, Location.of("index.html"), "nothing.html", 1));
        assertThat(files(folder)).isEqualTo(before);
    }

    @Test
    void aPageThatCannotBeMadeLeavesTheOldSiteAndTellsAllComplaints() throws IOException {
        publish(OLD);
        Map<String, String> before = files(folder);
        OutputTree broken = OutputTree.of(List.of(
                failing("a.html", InputException.of(Problem.UNREADABLE, Location.of("a.ftlh"), "no a")),
                failing("b.html", InputException.of(Problem.UNREADABLE, Location.of("b.ftlh"), "no b")),
                new OutputFile("index.html", out -> {})));

        assertThat(complaints(broken))
                .extracting(complaint -> complaint.where().file())
                .containsExactly("a.ftlh", "b.ftlh");
        assertThat(files(folder)).isEqualTo(before);
    }

    @Test
    void aFaultOfTheToolLeavesTheOldSite() throws IOException {
        publish(OLD);
        Map<String, String> before = files(folder);

        Throwable fault = catchThrowable(
                () -> publish(OutputTree.of(List.of(failing("a.html", new IllegalStateException("x"))))));
        assertThat(fault).isInstanceOf(RuntimeException.class).isNotInstanceOf(InputException.class);
        assertThat(files(folder)).isEqualTo(before);
    }

    @Test
    void whenTheNewSiteCannotTakeItsPlaceTheOldOneIsTakenBack() throws IOException {
        publish(OLD);
        Map<String, String> before = files(folder);
        List<Path> renamed = new ArrayList<>();
        SitePublisher unlucky = new SitePublisher(site, (from, to) -> {
            renamed.add(to.getFileName());
            if (renamed.size() == 2) {
                throw new IOException("the disk is gone");
            }
            Files.move(from, to);
        });

        assertThat(complaints(() -> unlucky.publish(NEW, Optional.empty())))
                .containsExactly(Diagnostic.of(Problem.UNWRITABLE, Location.of(site.toString()), "the disk is gone"));
        assertThat(renamed).containsExactly(Path.of(".site.old"), Path.of("site"), Path.of("site"));
        assertThat(files(folder)).isEqualTo(before);
    }

    @Test
    void aRunThatWasStoppedBetweenTheRenamingsIsMadeGood() throws IOException {
        publish(OLD);
        Files.move(site, site.resolveSibling(".site.old"));

        complaints(tree("index.html", "<a href='nothing.html'>"));
        assertThat(site.resolve("gone.html")).exists();
        assertThat(site.resolveSibling(".site.old")).doesNotExist();
    }

    @Test
    void whatAStoppedRunLeftIsCleanedUp() throws IOException {
        publish(OLD);
        new SiteFolder(site.resolveSibling(".site.new")).create();
        Files.writeString(site.resolveSibling(".site.new/half.html"), "half");
        new SiteFolder(site.resolveSibling(".site.old")).create();

        publish(NEW);
        assertThat(files(folder))
                .containsOnlyKeys("target/site/.plansite", "target/site/index.html", "target/site/years/2025.html");
    }

    @Test
    void refusesAFolderWithFilesOfOthers() throws IOException {
        Files.createDirectories(site.resolve("photos"));
        Files.writeString(site.resolve("letter.txt"), "dear");
        Map<String, String> before = files(folder);

        assertThat(complaints(NEW))
                .containsExactly(Diagnostic.of(Problem.TARGET_NOT_A_SITE, Location.of(site.toString()), "letter.txt"));
        assertThat(files(folder)).isEqualTo(before);
    }

    @Test
    void refusesAFolderOfOthersUnderANameItNeeds() throws IOException {
        publish(OLD);
        Files.createDirectories(site.resolveSibling(".site.new/mine"));

        assertThat(complaints(NEW)).extracting(Diagnostic::problem).containsExactly(Problem.TARGET_NOT_A_SITE);
        assertThat(site.resolveSibling(".site.new/mine")).exists();
    }

    @Test
    void refusesAFile() throws IOException {
        Files.createDirectories(site.getParent());
        Files.writeString(site, "a file");

        assertThat(complaints(NEW)).extracting(Diagnostic::problem).containsExactly(Problem.TARGET_NOT_A_FOLDER);
        assertThat(site).hasContent("a file");
    }

    @Test
    void aPlaceThatCannotHoldAFolderIsUnwritable() throws IOException {
        Files.writeString(folder.resolve("target"), "a file where a folder is needed");
        assertThat(complaints(NEW)).extracting(Diagnostic::problem).containsExactly(Problem.UNWRITABLE);
    }

    @Test
    void aSymbolicLinkStaysAndWhatItLeadsToIsReplaced() throws IOException {
        Path real = folder.resolve("releases/current");
        new SitePublisher(real).publish(OLD, Optional.empty());
        Path link = Files.createSymbolicLink(folder.resolve("www"), real);

        new SitePublisher(link).publish(NEW, Optional.empty());
        assertThat(link).isSymbolicLink();
        assertThat(real.resolve("years/2025.html")).exists();
    }

    @Test
    void deletesNothingBeyondASymbolicLink() throws IOException {
        publish(OLD);
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("letter.txt"), "dear");
        Files.createSymbolicLink(site.resolve("linked"), elsewhere);

        publish(NEW);
        assertThat(elsewhere.resolve("letter.txt")).exists();
    }

    private void publish(OutputTree tree) {
        new SitePublisher(site).publish(tree, Optional.empty());
    }

    private List<Diagnostic> complaints(OutputTree tree) {
        return complaints(() -> publish(tree));
    }

    private static List<Diagnostic> complaints(Runnable publishing) {
        return catchThrowableOfType(InputException.class, publishing::run).diagnostics();
    }

    private static OutputFile failing(String path, RuntimeException failure) {
        return new OutputFile(path, out -> {
            throw failure;
        });
    }

    private static OutputTree tree(String... pathsAndContents) {
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndContents.length; i += 2) {
            byte[] bytes = pathsAndContents[i + 1].getBytes(StandardCharsets.UTF_8);
            files.add(new OutputFile(pathsAndContents[i], out -> out.write(bytes)));
        }
        return OutputTree.of(files);
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
