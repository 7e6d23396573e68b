package org.plansite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plansite.site.OutputFile;

class SpoolTest {
    private static final int FILES = 200;
    private static final int LONGEST = 100_000;

    @Test
    void whatGoesInComesOutAsOftenAsItIsAskedForInAnyOrder() {
        Random random = new Random(1);
        List<byte[]> files = IntStream.range(0, FILES)
                .mapToObj(i -> {
                    byte[] bytes = new byte[i == 0 ? 0 : random.nextInt(LONGEST)];
                    random.nextBytes(bytes);
                    return bytes;
                })
                .toList();
        for (Spool spool : List.of(Spool.inMemory(), Spool.onDisk())) {
            List<OutputFile.Content> kept = files.stream().map(spool::keep).toList();
            IntStream.range(0, 2 * FILES).parallel().forEach(i -> {
                int file = FILES - 1 - i % FILES;
                assertThat(written(kept.get(file))).isEqualTo(files.get(file));
            });
        }
    }

    @Test
    void nothingIsLeftInTheFolderOfTemporaryFiles() throws IOException {
        String[] before = temporaryFiles();
        Spool spool = Spool.onDisk();
        OutputFile.Content kept = spool.keep("水".getBytes(StandardCharsets.UTF_8));
        // Windows shows the file until it is closed.
        if (!System.getProperty("os.name").startsWith("Windows")) {
            assertThat(temporaryFiles()).containsExactlyInAnyOrder(before);
        }
        assertThat(new String(written(kept), StandardCharsets.UTF_8)).isEqualTo("水");
    }

    private static String[] temporaryFiles() {
        return Objects.requireNonNull(new File(System.getProperty("java.io.tmpdir"))
                .list((folder, name) -> name.startsWith("plansite-search")));
    }

    private static byte[] written(OutputFile.Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            content.writeTo(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
