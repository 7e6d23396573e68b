package org.plansite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plansite.serve.Draft;
import org.plansite.serve.PreviewListener;
import org.plansite.serve.PreviewServer;
import org.plansite.serve.SiteSource;
import org.plansite.source.Diagnostic;

/**
 * A preview of copies of the small content and of the project's templates, which a test may edit.
 *
 * @param content the copy of the content
 * @param templates the copy of the templates
 */
record EditedSite(Path content, Path templates, PreviewServer server) implements AutoCloseable {

    static EditedSite in(Path folder) throws IOException, InterruptedException {
        Path content = folder.resolve("content");
        Path templates = folder.resolve("templates");
        SmallContent.copiedTo(content);
        copy(Path.of("templates"), templates);
        SiteSource source = unrehearsed(new ContentPreview(content, templates, Optional.empty()));
        return new EditedSite(content, templates, PreviewServer.start(source, 0, new Deaf()));
    }

    /** Without what makes the machine quicker, which would take its time from the tests. */
    static SiteSource unrehearsed(SiteSource source) {
        return new SiteSource() {
            @Override
            public List<Path> folders() {
                return source.folders();
            }

            @Override
            public Draft draft() {
                return source.draft();
            }

            @Override
            public void rehearse() {}
        };
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** Replaces words in a file, which must have them. */
    static void edit(Path file, String words, String others) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(words)) {
            throw new IllegalArgumentException(file + " does not say " + words);
        }
        Files.writeString(file, text.replace(words, others));
    }

    @Override
    public void close() {
        server.close();
    }

    /** Listens to nothing. */
    static final class Deaf implements PreviewListener {
        @Override
        public void laidOut(long milliseconds) {}

        @Override
        public void refused(List<Diagnostic> errors) {}

        @Override
        public void remarked(List<Diagnostic> remarks) {}

        @Override
        public void failed(Throwable fault) {
            throw new AssertionError(fault);
        }
    }
}
