package org.plansite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.plansite.publish.Trees.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plansite.site.Fingerprint;
import org.plansite.site.OutputFile;
import org.plansite.site.OutputTree;
import org.plansite.source.Diagnostic;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/** A site is put in place whole or not at all. */
class SitePublisherTest {
    private static final OutputTree OLD = tree("index.html", "old", "gone.html", "", "same.css", "body {}");
    private static final OutputTree NEW =
            tree("index.html", "<a href='years/2025.html#s1'>", "same.css", "body {}", "years/2025.html", "<p id=s1>");
    private static final String[] NEW_FILES = {".plansite", "SHA256SUMS", "index.html", "same.css", "years/2025.html"};

    @TempDir
    private Path folder;

    private Path site;
    private Path releases;

    @BeforeEach
    void chooseSite() {
        site = folder.resolve("target/site");
        releases = folder.resolve("target/.site.releases");
    }

    @Test
    void makesTheFolderAndItsParents() throws IOException {
        publish(NEW);
        assertThat(Trees.files(site)).containsOnlyKeys(NEW_FILES);
        assertThat(site.resolve("years/2025.html")).hasContent("<p id=s1>");
    }

    @Test
    void replacesTheOldSiteAsAWholeAndArchivesIt() throws IOException {
        String old = publish(OLD).release();
        Files.createDirectories(site.resolve("tool"));
        Files.writeString(site.resolve("tool/index.html"), "made later by another tool");

        publish(NEW);
        assertThat(Trees.files(site)).containsOnlyKeys(NEW_FILES);
        assertThat(Trees.files(releases.resolve("0001-" + old)))
                .containsOnlyKeys(".plansite", "SHA256SUMS", "gone.html", "index.html", "same.css", "tool/index.html");
    }

    @Test
    void takesAnEmptyFolder() throws IOException {
        Files.createDirectories(site);
        publish(NEW);
        assertThat(Trees.files(site)).containsOnlyKeys(NEW_FILES);
        assertThat(archived()).isEmpty();
    }

    @Test
    void aFileWithTheSameBytesKeepsItsTimeAndAChangedOneIsNew() throws IOException {
        publish(OLD);
        FileTime longAgo = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));
        Files.setLastModifiedTime(site.resolve("same.css"), longAgo);
        Files.setLastModifiedTime(site.resolve("index.html"), longAgo);

        Publication publication = publish(NEW);
        assertThat(publication.newFiles()).isEqualTo(2);
        assertThat(Files.getLastModifiedTime(site.resolve("same.css"))).isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isNotEqualTo(longAgo);
    }

    @Test
    void whatIsWrittenLaterChangesNoArchivedRelease() throws IOException {
        String old = publish(OLD).release();
        Map<String, String> before = Trees.files(site);
        publish(NEW);
        publish(tree("index.html", "3", "same.css", "other"));
        assertThat(Trees.files(releases.resolve("0001-" + old))).isEqualTo(before);
    }

    @Test
    void theSameSiteAgainTouchesNothing() throws IOException {
        publish(NEW);
        Files.createDirectories(site.resolve("tool"));
        Object before = Files.readAttributes(site, "*").get("fileKey");

        assertThat(publish(NEW).changed()).isFalse();
        assertThat(Files.readAttributes(site, "*").get("fileKey")).isEqualTo(before);
        assertThat(site.resolve("tool")).exists();
        assertThat(archived()).isEmpty();
    }

    @Test
    void aFileEditedByHandIsMadeAgain() throws IOException {
        publish(NEW);
        FileTime time = Files.getLastModifiedTime(site.resolve("same.css"));
        Files.writeString(site.resolve("same.css"), "BODY {}");
        Files.setLastModifiedTime(site.resolve("same.css"), time);

        assertThat(publish(NEW).newFiles()).isEqualTo(1);
        assertThat(site.resolve("same.css")).hasContent("body {}");
        assertThat(archived())
                .as("a release like the visible one is none to go back to")
                .isEmpty();
    }

    @Test
    void aFileMadeOfTheSameIsNotMadeAgain() throws IOException {
        AtomicInteger made = new AtomicInteger();
        publish(counting(made, "one"), "tool");
        publish(counting(made, "one"), "tool");
        assertThat(made).hasValue(1);
        assertThat(site.resolve("same.css")).hasContent("body {}");
    }

    @Test
    void aFileMadeOfSomethingElseIsMadeAgain() throws IOException {
        AtomicInteger made = new AtomicInteger();
        publish(counting(made, "one"), "tool");
        publish(counting(made, "two"), "tool");
        assertThat(made).hasValue(2);
    }

    @Test
    void whatAnotherToolMadeIsMadeAgain() throws IOException {
        AtomicInteger made = new AtomicInteger();
        publish(counting(made, "one"), "tool");
        publish(counting(made, "one"), "another tool");
        assertThat(made).hasValue(2);
    }

    @Test
    void aFileEditedByHandIsMadeAgainOfTheSame() throws IOException {
        AtomicInteger made = new AtomicInteger();
        publish(counting(made, "one"), "tool");
        Files.writeString(site.resolve("same.css"), "by hand");
        publish(counting(made, "one"), "tool");
        assertThat(made).hasValue(2);
        assertThat(site.resolve("same.css")).hasContent("body {}");
    }

    @Test
    void theSiteIsCurrentUntilItsInputsOrAFileChange() throws IOException {
        assertThat(current("inputs")).isFalse();
        publish(counting(new AtomicInteger(), "one"), "tool");
        assertThat(current("inputs")).isTrue();
        assertThat(current("other inputs")).isFalse();
        Files.delete(site.resolve("same.css"));
        assertThat(current("inputs")).isFalse();
    }

    private boolean current(String inputs) {
        return new SitePublisher(site).current(Fingerprint.of(inputs)).isPresent();
    }

    private void publish(OutputTree tree, String tool) {
        new SitePublisher(site)
                .publish(
                        tree,
                        Optional.empty(),
                        new Origin(Fingerprint.of(tool), Optional.of(Fingerprint.of("inputs"))));
    }

    private static OutputTree counting(AtomicInteger made, String basis) {
        return OutputTree.of(List.of(new OutputFile("same.css", out -> {
                    made.incrementAndGet();
                    Trees.write(out, "body {}");
                })
                .madeOf(() -> Fingerprint.of(basis))));
    }

    @Test
    void keepsTheNewestReleases() throws IOException {
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            ids.add(new SitePublisher(site)
                    .keeping(2)
                    .publish(tree("a.txt", "" + i), Optional.empty())
                    .release());
        }
        assertThat(archived()).containsExactly("0003-" + ids.get(2), "0004-" + ids.get(3));
        new SitePublisher(site).keeping(0).publish(tree("a.txt", "6"), Optional.empty());
        assertThat(archived()).isEmpty();
    }

    @Test
    void aBrokenLinkLeavesTheOldSite() throws IOException {
        publish(OLD);
        Map<String, String> before = Trees.files(folder);

        assertThat(complaints(tree("index.html", "<a href='nothing.html'>")))
                .containsExactly(Diagnostic.of(Problem.LINK_BROKEN, Location.of("index.html"), "nothing.html", 1));
        assertThat(Trees.files(folder)).isEqualTo(before);
    }

    @Test
    void aPageThatCannotBeMadeLeavesTheOldSiteAndTellsAllComplaints() throws IOException {
        publish(OLD);
        Map<String, String> before = Trees.files(folder);
        OutputTree broken = OutputTree.of(List.of(
                failing("a.html", InputException.of(Problem.UNREADABLE, Location.of("a.ftlh"), "no a")),
                failing("b.html", InputException.of(Problem.UNREADABLE, Location.of("b.ftlh"), "no b")),
                new OutputFile("index.html", out -> {})));

        assertThat(complaints(broken))
                .extracting(complaint -> complaint.where().file())
                .containsExactly("a.ftlh", "b.ftlh");
        assertThat(Trees.files(folder)).isEqualTo(before);
    }

    @Test
    void aFaultOfTheToolLeavesTheOldSite() throws IOException {
        publish(OLD);
        Map<String, String> before = Trees.files(folder);

        Throwable fault = catchThrowable(
                () -> publish(OutputTree.of(List.of(failing("a.html", new IllegalStateException("x"))))));
        assertThat(fault).isInstanceOf(RuntimeException.class).isNotInstanceOf(InputException.class);
        assertThat(Trees.files(folder)).isEqualTo(before);
    }

    @Test
    void whatEarlierVersionsLeftIsTakenBackOrCleanedUp() throws IOException {
        publish(OLD);
        Files.move(site, site.resolveSibling(".site.old"));
        Files.createDirectories(site.resolveSibling(".site.new"));
        Files.writeString(site.resolveSibling(".site.new/.plansite"), "");
        Files.writeString(site.resolveSibling(".site.new/half.html"), "half");

        complaints(tree("index.html", "<a href='nothing.html'>"));
        assertThat(site.resolve("gone.html")).exists();
        assertThat(site.resolveSibling(".site.old")).doesNotExist();
        assertThat(site.resolveSibling(".site.new")).doesNotExist();
    }

    @Test
    void aSiteOfAnEarlierVersionIsReplacedAndNotArchived() throws IOException {
        Files.createDirectories(site);
        Files.writeString(site.resolve(".plansite"), "This folder was written by plansite.");
        Files.writeString(site.resolve("index.html"), "old");

        publish(NEW);
        assertThat(Trees.files(site)).containsOnlyKeys(NEW_FILES);
        assertThat(archived()).isEmpty();
    }

    @Test
    void refusesAFolderWithFilesOfOthers() throws IOException {
        Files.createDirectories(site.resolve("photos"));
        Files.writeString(site.resolve("letter.txt"), "dear");
        Map<String, String> before = Trees.files(folder);

        assertThat(complaints(NEW))
                .containsExactly(Diagnostic.of(Problem.TARGET_NOT_A_SITE, Location.of(site.toString()), "letter.txt"));
        assertThat(Trees.files(folder)).isEqualTo(before);
    }

    @Test
    void refusesAFolderOfOthersUnderANameItNeeds() throws IOException {
        Files.createDirectories(releases.resolve("mine"));

        assertThat(complaints(NEW)).extracting(Diagnostic::problem).containsExactly(Problem.TARGET_NOT_A_SITE);
        assertThat(releases.resolve("mine")).exists();
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
    void aNameThatIsTooLongIsToldInWords() throws IOException {
        site = folder.resolve("x".repeat(250));
        InputException complaint = catchThrowableOfType(InputException.class, () -> publish(NEW));
        assertThat(complaint.diagnostics().get(0).problem()).isEqualTo(Problem.UNWRITABLE);
        assertThat(complaint).hasMessageContaining("too long");
        assertThat(Trees.names(folder)).isEmpty();
    }

    @Test
    void aSymbolicLinkStaysAndWhatItLeadsToIsReplaced() throws IOException {
        Path real = folder.resolve("www/current");
        new SitePublisher(real).publish(OLD, Optional.empty());
        Path link = Files.createSymbolicLink(folder.resolve("public"), real);

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

        new SitePublisher(site).keeping(0).publish(NEW, Optional.empty());
        assertThat(site.resolve("linked")).doesNotExist();
        assertThat(elsewhere.resolve("letter.txt")).exists();
    }

    @Test
    void releasesElsewhereLeaveNothingBesideTheSite() throws IOException {
        Path whole = folder.resolve("whole");
        Path part = whole.resolve("part");
        Path elsewhere = folder.resolve("work/releases");
        SitePublisher publisher = new SitePublisher(part).keeping(1).withReleasesIn(elsewhere);

        publisher.publish(OLD, Optional.empty());
        publisher.publish(NEW, Optional.empty());

        assertThat(part.resolve("years/2025.html")).exists();
        assertThat(whole.toFile().list()).containsExactly("part");
        assertThat(elsewhere.toFile().list()).hasSizeGreaterThan(2);
    }

    private Publication publish(OutputTree tree) {
        return new SitePublisher(site).publish(tree, Optional.empty());
    }

    private List<Diagnostic> complaints(OutputTree tree) {
        return catchThrowableOfType(InputException.class, () -> publish(tree)).diagnostics();
    }

    private List<String> archived() throws IOException {
        return Trees.names(releases).stream()
                .filter(name -> ReleaseName.parse(name).isPresent())
                .toList();
    }

    private static OutputFile failing(String path, RuntimeException failure) {
        return new OutputFile(path, out -> {
            throw failure;
        });
    }
}
