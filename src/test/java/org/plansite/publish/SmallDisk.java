package org.plansite.publish;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system of a given size in memory, as root of a Linux machine can mount it. */
final class SmallDisk implements AutoCloseable {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Skips the test where nothing can be mounted. */
    static SmallDisk mount(Path folder, int kilobytes) throws IOException, InterruptedException {
        boolean mounted = Files.isExecutable(Path.of("/usr/bin/mount"))
                && run("/usr/bin/mount", "-t", "tmpfs", "-o", size(kilobytes), "tmpfs", folder.toString());
        assumeTrue(mounted, "a tmpfs can be mounted by root on Linux only: the full disk was not tried");
        return new SmallDisk(folder);
    }

    /** Makes room. */
    void grow(int kilobytes) throws IOException, InterruptedException {
        if (!run("/usr/bin/mount", "-o", "remount," + size(kilobytes), folder.toString())) {
            throw new IOException(folder + " cannot grow");
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (!run("/usr/bin/umount", folder.toString())) {
                throw new IOException(folder + " cannot be unmounted");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String size(int kilobytes) {
        return "size=" + kilobytes + "k";
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
