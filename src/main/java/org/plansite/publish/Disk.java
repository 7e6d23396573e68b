package org.plansite.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Everything that publishing does to a disk, step by step: tests stop it after each of them.
 *
 * <p>Reading is not part of it.
 */
interface Disk {

    /** Makes one folder; does nothing when it stands already. */
    void createFolder(Path folder) throws IOException;

    /** A new file; fails when something has its name. */
    OutputStream create(Path file) throws IOException;

    /** Gives an existing file a second name, or where the file system cannot, a copy with the same times. */
    void link(Path existing, Path name) throws IOException;

    /** Moves a file or folder to a name of the same file system that nothing has yet. */
    void rename(Path from, Path to) throws IOException;

    /**
     * Two folders change places in one step.
     *
     * @return whether they did; false, and nothing has happened, where no such step is to be had
     */
    boolean exchange(Path one, Path other) throws IOException;

    /** Deletes a file, a symbolic link or an empty folder. */
    void delete(Path path) throws IOException;

    /** Waits until a file's bytes, or a folder's names, are on the medium. */
    void force(Path path) throws IOException;

    /**
     * Waits until everything written to the file system of a folder is on the medium.
     *
     * @return whether it is; false where no such call is to be had
     */
    boolean forceAll(Path folder) throws IOException;
}
