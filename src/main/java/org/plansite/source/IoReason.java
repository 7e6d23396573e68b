package org.plansite.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Says in words why a file could not be read or written; Java's own messages are often only the path. */
public final class IoReason {
    private IoReason() {}

    public static String of(IOException failed) {
        if (failed instanceof FileSystemException atFile) {
            return atFile.getFile() + ": " + reason(atFile);
        }
        return Objects.requireNonNullElse(failed.getMessage(), failed.getClass().getSimpleName());
    }

    private static String reason(FileSystemException failed) {
        if (failed instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failed instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (failed instanceof FileAlreadyExistsException) {
            return "exists already";
        }
        return Objects.requireNonNullElse(failed.getReason(), failed.getClass().getSimpleName());
    }
}
