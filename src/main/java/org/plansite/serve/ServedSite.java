package org.plansite.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plansite.site.OutputFile;
import org.plansite.site.OutputTree;
import org.plansite.source.Diagnostic;

/** A draft whose files are made when they are asked for first, and kept. */
final class ServedSite {
    private static final String SEARCH = "search/";

    private final Draft draft;
    private final Map<String, byte[]> made = new ConcurrentHashMap<>();
    private volatile boolean isDamaged;
    private @Nullable OutputTree whole;

    ServedSite(Draft draft) {
        this.draft = draft;
    }

    boolean has(String path) {
        return file(path).isPresent();
    }

    /**
     * The bytes of a file, if the site has it.
     *
     * @throws org.plansite.source.InputException when a template is wrong
     */
    Optional<byte[]> bytes(String path) throws IOException {
        byte[] kept = made.get(path);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<OutputFile> file = file(path);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = bytes(file.get());
            made.put(path, bytes);
            return Optional.of(bytes);
        } catch (NoSuchFileException deletedMeanwhile) {
            return Optional.empty();
        } catch (IOException | RuntimeException | StackOverflowError failed) {
            isDamaged = true;
            throw failed;
        }
    }

    /** Whether one of its files was asked for and could not be made. */
    boolean isDamaged() {
        return isDamaged;
    }

    /** A file's bytes, made now and not kept. */
    static byte[] bytes(OutputFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
        file.content().writeTo(bytes);
        return bytes.toByteArray();
    }

    private Optional<OutputFile> file(String path) {
        Optional<OutputFile> file = draft.files().file(path);
        return file.isEmpty() && path.startsWith(SEARCH) ? whole().file(path) : file;
    }

    /** All files, those of the search too, which are made now if nobody asked for them before. */
    synchronized OutputTree whole() {
        if (whole == null) {
            whole = OutputTree.of(
                    Stream.of(draft.files().files(), draft.search().get())
                            .flatMap(List::stream)
                            .toList());
        }
        return whole;
    }

    Optional<String> baseAddress() {
        return draft.baseAddress();
    }

    List<Diagnostic> remarks() {
        return draft.remarks();
    }
}
