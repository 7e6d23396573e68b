package org.plansite.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.plansite.site.OutputFile;
import org.plansite.site.OutputTree;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;

/** Fills an empty folder with all files of a tree, two at a time. */
final class TreeWriter {
    private static final int THREADS = 2;

    private final Disk disk;
    private final Path folder;
    private final FileMaker files;

    TreeWriter(Disk disk, Path folder, FileMaker files) {
        this.disk = disk;
        this.folder = folder;
        this.files = files;
    }

    /**
     * @throws InputException with the complaints of all files that could not be made
     */
    List<MadeFile> write(OutputTree tree) throws IOException {
        createFolders(tree);
        List<Callable<MadeFile>> tasks = tree.files().stream().map(this::making).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            return results(threads.invokeAll(tasks));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<MadeFile> making(OutputFile file) {
        return () -> files.make(file);
    }

    private static List<MadeFile> results(List<Future<MadeFile>> futures) throws IOException, InterruptedException {
        DiagnosticLog log = new DiagnosticLog();
        List<MadeFile> made = new ArrayList<>();
        for (Future<MadeFile> future : futures) {
            try {
                made.add(future.get());
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof InputException complaints) {
                    log.addAll(complaints.diagnostics());
                } else if (failed.getCause() instanceof IOException io) {
                    throw io;
                } else {
                    throw new IllegalStateException(failed.getCause());
                }
            }
        }
        log.stopIfErrors();
        return made;
    }

    /** Each folder before those in it. */
    private void createFolders(OutputTree tree) throws IOException {
        SortedSet<Path> folders = new TreeSet<>();
        for (OutputFile file : tree.files()) {
            Path parent = folder.resolve(file.path()).getParent();
            while (parent != null && !parent.equals(folder) && folders.add(parent)) {
                parent = parent.getParent();
            }
        }
        for (Path each : folders) {
            disk.createFolder(each);
        }
    }
}
