package org.plansite.publish;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** The disk of this machine. */
final class SystemDisk implements Disk {
    private static final boolean WINDOWS = File.separatorChar == '\\';
    private static final int BUFFER = 1 << 16;

    private @Nullable FutureTask<Optional<NativeCalls>> calls;

    @Override
    public void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder);
        }
    }

    /** The first file that is written shows that there will be something to publish. */
    @Override
    public OutputStream create(Path file) throws IOException {
        beginLoading();
        return new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), BUFFER);
    }

    @Override
    public void link(Path existing, Path name) throws IOException {
        try {
            Files.createLink(name, existing);
        } catch (FileSystemException | UnsupportedOperationException noLinksHere) {
            Files.copy(existing, name, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to);
    }

    @Override
    public boolean exchange(Path one, Path other) throws IOException {
        return loadedCalls().map(loaded -> loaded.exchange(one, other)).orElse(false);
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.delete(path);
    }

    @Override
    public void force(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        if (folder && WINDOWS) {
            return; // it opens no folders, and keeps their names by itself
        }
        try (FileChannel channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public boolean forceAll(Path folder) throws IOException {
        return loadedCalls().map(loaded -> loaded.writeOut(folder)).orElse(false);
    }

    private synchronized void beginLoading() {
        if (calls == null) {
            calls = NativeCalls.loading();
        }
    }

    private synchronized Optional<NativeCalls> loadedCalls() throws IOException {
        beginLoading();
        try {
            return calls == null ? Optional.empty() : calls.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException unusable) {
            return Optional.empty();
        }
    }
}
