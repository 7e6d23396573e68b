package org.plansite.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plansite.site.Fingerprint;
import org.plansite.site.OutputFile;
import org.plansite.site.OutputTree;
import org.plansite.source.Diagnostic;
import org.plansite.source.InputException;

/** The links of pages that stay are as good as those of pages made anew, though nobody reads them again. */
class CheckedPagesTest {
    private static final String OTHER = "<p id='one'>1</p><p id='two'>2</p>";

    private final Map<String, String> site = new HashMap<>();
    private Path target;
    private final List<String> made = new ArrayList<>();

    @BeforeEach
    void publishTwoPages(@TempDir Path folder) {
        target = folder.resolve("site");
        site.put("a.html", "<a href='b.html#one'>b</a><a href='c.txt'>c</a><p id='mine'>");
        site.put("b.html", OTHER);
        site.put("c.txt", "c");
        publishAll(site);
        made.clear();
    }

    @Test
    void aPageThatStaysIsNotMadeAgain() {
        publish(Map.of("b.html", OTHER + "<p>more</p>"));
        assertThat(made).containsExactly("b.html");
    }

    @Test
    void anIdThatIsGoneIsTold() {
        Diagnostic complaint = refused(() -> publish(Map.of("b.html", "<p id='two'>2</p>")));
        assertThat(complaint.where().file()).isEqualTo("a.html");
        assertThat(complaint.message()).contains("b.html#one");
        assertThat(made).containsExactly("b.html");
    }

    @Test
    void aFileThatIsGoneIsTold() {
        Map<String, String> fewer = new HashMap<>(site);
        fewer.remove("c.txt");
        assertThat(refused(() -> publishAll(fewer)).message()).contains("c.txt");
    }

    @Test
    void aNewPageMayLeadToAnIdOfAPageThatStays() {
        publish(Map.of("b.html", OTHER + "<a href='a.html#mine'>a</a>"));
        assertThat(made).containsExactly("b.html");
    }

    @Test
    void aNewPageThatLeadsToNoIdOfAPageThatStaysIsTold() {
        assertThat(refused(() -> publish(Map.of("b.html", OTHER + "<a href='a.html#yours'>a</a>")))
                        .message())
                .contains("a.html#yours");
    }

    /** The only complaint about a site that is not published. */
    private static Diagnostic refused(ThrowingCallable publishing) {
        InputException refusal = catchThrowableOfType(InputException.class, publishing);
        assertThat(refusal.diagnostics()).hasSize(1);
        return refusal.diagnostics().get(0);
    }

    /** The site as it is, with other words in some files. */
    private void publish(Map<String, String> changes) {
        Map<String, String> changed = new HashMap<>(site);
        changed.putAll(changes);
        publishAll(changed);
    }

    private void publishAll(Map<String, String> contents) {
        OutputTree tree = OutputTree.of(contents.entrySet().stream()
                .map(file -> new OutputFile(file.getKey(), out -> {
                            made.add(file.getKey());
                            Trees.write(out, file.getValue());
                        })
                        .madeOf(() -> Fingerprint.of(file.getValue())))
                .toList());
        new SitePublisher(target).publish(tree, Optional.empty(), new Origin(Fingerprint.of("tool"), Optional.empty()));
    }
}
