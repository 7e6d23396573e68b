package org.plansite.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.plansite.site.Fingerprint;
import org.plansite.site.OutputFile;
import org.plansite.site.OutputTree;

/** Compressed twins: which files have them, what is in them, and that nothing is made twice. */
class PrecompressedTest {
    private static final String LONG = "碳达峰实施方案，".repeat(200);

    @Test
    void filesThatGetSmallerHaveTwins() {
        OutputTree tree = Precompressed.of(Trees.tree(
                "index.html", LONG, "data/a.csv", LONG, "a.ics", LONG, "a.xlsx", LONG, "a.docx", LONG, "a.png", LONG));
        assertThat(tree.files())
                .extracting(OutputFile::path)
                .containsExactly(
                        "a.docx",
                        "a.ics",
                        "a.ics.gz",
                        "a.png",
                        "a.xlsx",
                        "data/a.csv",
                        "data/a.csv.gz",
                        "index.html",
                        "index.html.gz");
    }

    @Test
    void filesThatWouldGrowHaveNone() {
        OutputTree tree = Precompressed.of(Trees.tree(
                "robots.txt", "User-agent: *\nDisallow:\n", "data/none.csv", "plan,unit\r\n", "a.svg", "<svg/>"));
        assertThat(tree.files()).extracting(OutputFile::path).containsExactly("a.svg", "data/none.csv", "robots.txt");
    }

    /** No name and no time: what is compressed again is the same, and rsync leaves it alone. */
    @Test
    void aTwinHoldsTheBytesAndNothingElse() throws IOException {
        byte[] twin = bytes(file(Precompressed.of(Trees.tree("a.html", LONG)), "a.html.gz"));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(twin)).readAllBytes())
                .isEqualTo(LONG.getBytes(StandardCharsets.UTF_8));
        byte[] flagsTimeLevel = {twin[3], twin[4], twin[5], twin[6], twin[7]};
        assertThat(flagsTimeLevel).containsOnly(0);
        assertThat(bytes(file(Precompressed.of(Trees.tree("a.html", LONG)), "a.html.gz")))
                .isEqualTo(twin);
    }

    @Test
    void aFileIsMadeOnceForBoth() throws IOException {
        AtomicInteger made = new AtomicInteger();
        OutputTree tree = Precompressed.of(OutputTree.of(List.of(new OutputFile("a.html", out -> {
            made.incrementAndGet();
            Trees.write(out, LONG);
        }))));
        assertThat(bytes(file(tree, "a.html"))).isEqualTo(LONG.getBytes(StandardCharsets.UTF_8));
        byte[] twin = bytes(file(tree, "a.html.gz"));
        assertThat(made).hasValue(1);
        assertThat(bytes(file(tree, "a.html.gz"))).as("asked for again, alone").isEqualTo(twin);
        assertThat(made).hasValue(2);
    }

    /** So that an unchanged file's twin is not made either. */
    @Test
    void aTwinIsMadeOfWhatItsFileIsMadeOf() {
        assertThat(basisOfTwin("x")).isPresent().isEqualTo(basisOfTwin("x")).isNotEqualTo(basisOfTwin("y"));
        OutputTree unknown = Precompressed.of(Trees.tree("a.html", LONG));
        assertThat(file(unknown, "a.html.gz").basis()).isEmpty();
    }

    @Test
    void promisesStay() {
        OutputTree tree = Trees.tree("a.html", LONG).promising(Set.of("tool/index.html"));
        assertThat(Precompressed.of(tree).contains("tool/index.html")).isTrue();
    }

    private static Optional<Fingerprint> basisOfTwin(String part) {
        OutputFile file = new OutputFile("a.html", out -> Trees.write(out, LONG)).madeOf(() -> Fingerprint.of(part));
        return file(Precompressed.of(OutputTree.of(List.of(file))), "a.html.gz")
                .basis()
                .map(basis -> basis.get());
    }

    private static OutputFile file(OutputTree tree, String path) {
        return tree.file(path).orElseThrow();
    }

    private static byte[] bytes(OutputFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.content().writeTo(bytes);
        return bytes.toByteArray();
    }
}
