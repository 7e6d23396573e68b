package org.plansite.publish;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.FutureTask;

/**
 * The calls of Linux and macOS that Java does not offer: two folders change places, and a file system is written out.
 *
 * <p>A call that fails says nothing here: the caller then does the same by Java's means, and Java says why it fails.
 */
final class NativeCalls {
    /** Paths are taken from the working folder, not from an opened one. */
    private static final int AT_FDCWD = -100;

    /** {@code RENAME_EXCHANGE} of Linux and {@code RENAME_SWAP} of macOS. */
    private static final int EXCHANGE = 2;

    private static final int O_RDONLY = 0;

    private final NativeLibrary system;

    private NativeCalls(NativeLibrary system) {
        this.system = system;
    }

    /** Loads the library beside other work, as that takes some 100 ms. */
    static FutureTask<Optional<NativeCalls>> loading() {
        FutureTask<Optional<NativeCalls>> task = new FutureTask<>(NativeCalls::load);
        Thread thread = new Thread(task, "native calls");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    /** Nothing on other systems, and where the library cannot be unpacked to the folder for temporary files. */
    private static Optional<NativeCalls> load() {
        try {
            return Platform.isLinux() || Platform.isMac()
                    ? Optional.of(new NativeCalls(NativeLibrary.getInstance(null)))
                    : Optional.empty();
        } catch (UnsatisfiedLinkError | NoClassDefFoundError notToBeHad) {
            return Optional.empty();
        }
    }

    /** Whether two folders of one file system changed places. */
    boolean exchange(Path one, Path other) {
        return Platform.isMac()
                ? succeeds("renamex_np", bytes(one), bytes(other), EXCHANGE)
                : succeeds("renameat2", AT_FDCWD, bytes(one), AT_FDCWD, bytes(other), EXCHANGE);
    }

    /** Whether the whole file system of a folder is on the medium; only Linux has the call. */
    boolean writeOut(Path folder) {
        if (!Platform.isLinux()) {
            return false;
        }
        int descriptor = system.getFunction("open").invokeInt(new Object[] {bytes(folder), O_RDONLY});
        try {
            return succeeds("syncfs", descriptor);
        } finally {
            succeeds("close", descriptor);
        }
    }

    private boolean succeeds(String name, Object... arguments) {
        try {
            Function call = system.getFunction(name);
            return call.invokeInt(arguments) == 0;
        } catch (UnsatisfiedLinkError olderSystem) {
            return false;
        }
    }

    /** As C has it: in the encoding of file names, with a zero byte at its end. */
    private static byte[] bytes(Path path) {
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        byte[] bytes = path.toString().getBytes(names);
        return Arrays.copyOf(bytes, bytes.length + 1);
    }
}
