package org.plansite.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.plansite.site.Fingerprint;
import org.plansite.site.OutputFile;

/**
 * Puts a file of the next release into its place: the visible release's file where the bytes are the same, so that it
 * keeps its time, and a new one where they are not. Shows each new page to the link check on its way.
 */
final class FileMaker {
    private final Disk disk;
    private final Path folder;
    private final VisibleRelease visible;
    private final Bases last;
    private final LinkCheck check;
    private final CheckedPages checked;

    /**
     * @param check gets the new pages
     * @param checked learns which pages stay
     */
    FileMaker(Disk disk, Path folder, VisibleRelease visible, Bases last, LinkCheck check, CheckedPages checked) {
        this.disk = disk;
        this.folder = folder;
        this.visible = visible;
        this.last = last;
        this.check = check;
        this.checked = checked;
    }

    MadeFile make(OutputFile file) throws IOException {
        Optional<String> published = visible.publishedHash(file.path());
        Optional<Fingerprint> basis = file.basis().map(Supplier::get);
        if (published.isPresent() && last.isSame(file.path(), basis)) {
            return reused(file, published.get(), basis);
        }
        try (NewBytes bytes = new NewBytes(disk, folder.resolve(file.path()), visible.file(file.path()))) {
            write(file, bytes);
            Optional<String> written = bytes.finish();
            return written.isPresent()
                    ? new MadeFile(file.path(), written.get(), false, basis)
                    : linked(file, published, basis);
        }
    }

    private void write(OutputFile file, NewBytes bytes) throws IOException {
        if (LinkCheck.isPage(file.path())) {
            ByteArrayOutputStream page = new ByteArrayOutputStream(1 << 16);
            file.content().writeTo(page);
            check.add(file.path(), page.toByteArray());
            visible.file(file.path()).ifPresent(before -> checked.replace(file.path(), before));
            page.writeTo(bytes);
        } else {
            file.content().writeTo(bytes);
        }
    }

    private MadeFile reused(OutputFile file, String hash, Optional<Fingerprint> basis) throws IOException {
        if (LinkCheck.isPage(file.path())) {
            checked.takeOver(file.path(), visible.file(file.path()).orElseThrow());
        }
        return linked(file, Optional.of(hash), basis);
    }

    private MadeFile linked(OutputFile file, Optional<String> published, Optional<Fingerprint> basis)
            throws IOException {
        Path path = folder.resolve(file.path());
        disk.link(visible.file(file.path()).orElseThrow(), path);
        String hash = published.isPresent() ? published.get() : Sha256.of(path);
        return new MadeFile(file.path(), hash, true, basis);
    }
}
