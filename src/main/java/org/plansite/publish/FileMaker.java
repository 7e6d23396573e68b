package org.plansite.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plansite.site.OutputFile;

/**
 * Puts a file of the next release into its place: the visible release's file where the bytes are the same, so that it
 * keeps its time, and a new one where they are not. Shows each page to the link check on its way.
 */
final class FileMaker {
    private final Disk disk;
    private final Path folder;
    private final VisibleRelease visible;
    private final Reuse reuse;
    private final LinkCheck check;

    FileMaker(Disk disk, Path folder, VisibleRelease visible, Reuse reuse, LinkCheck check) {
        this.disk = disk;
        this.folder = folder;
        this.visible = visible;
        this.reuse = reuse;
        this.check = check;
    }

    MadeFile make(OutputFile file) throws IOException {
        Optional<String> published = visible.publishedHash(file.path());
        if (published.isPresent() && reuse.isCurrent(file)) {
            return reused(file, published.get());
        }
        try (NewBytes bytes = new NewBytes(disk, folder.resolve(file.path()), visible.file(file.path()))) {
            write(file, bytes);
            Optional<String> written = bytes.finish();
            return written.isPresent()
                    ? new MadeFile(file.path(), folder.resolve(file.path()), written.get(), false)
                    : linked(file, published);
        }
    }

    private void write(OutputFile file, NewBytes bytes) throws IOException {
        if (LinkCheck.isPage(file.path())) {
            ByteArrayOutputStream page = new ByteArrayOutputStream(1 << 16);
            file.content().writeTo(page);
            check.add(file.path(), page.toByteArray());
            page.writeTo(bytes);
        } else {
            file.content().writeTo(bytes);
        }
    }

    private MadeFile reused(OutputFile file, String hash) throws IOException {
        if (LinkCheck.isPage(file.path())) {
            check.add(file.path(), Files.readAllBytes(visible.file(file.path()).orElseThrow()));
        }
        return linked(file, Optional.of(hash));
    }

    private MadeFile linked(OutputFile file, Optional<String> published) throws IOException {
        Path path = folder.resolve(file.path());
        disk.link(visible.file(file.path()).orElseThrow(), path);
        String hash = published.isPresent() ? published.get() : Sha256.of(path);
        return new MadeFile(file.path(), path, hash, true);
    }
}
