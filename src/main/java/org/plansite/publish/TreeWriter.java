package org.plansite.publish;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.plansite.site.OutputFile;
import org.plansite.site.OutputTree;
import org.plansite.source.Diagnostic;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;

/** Writes all files of a tree into an empty folder, and shows each page to the link check on its way. */
final class TreeWriter {
    private static final int THREADS = 2;

    private final Path folder;
    private final LinkCheck check;

    TreeWriter(Path folder, LinkCheck check) {
        this.folder = folder;
        this.check = check;
    }

    /**
     * @throws InputException with the complaints of all files that could not be made
     */
    void write(OutputTree tree) throws IOException {
        createFolders(tree);
        List<Callable<List<Diagnostic>>> tasks =
                tree.files().stream().map(this::writing).toList();
        DiagnosticLog log = new DiagnosticLog();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<List<Diagnostic>> file : threads.invokeAll(tasks)) {
                log.addAll(file.get());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
        log.stopIfErrors();
    }

    private void createFolders(OutputTree tree) throws IOException {
        List<Path> folders = tree.files().stream()
                .map(file -> folder.resolve(file.path()).getParent())
                .distinct()
                .toList();
        for (Path each : folders) {
            Files.createDirectories(each);
        }
    }

    private Callable<List<Diagnostic>> writing(OutputFile file) {
        return () -> {
            try {
                write(file);
                return List.of();
            } catch (InputException complaints) {
                return complaints.diagnostics();
            }
        };
    }

    private void write(OutputFile file) throws IOException {
        Path path = folder.resolve(file.path());
        if (LinkCheck.isPage(file.path())) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
            file.content().writeTo(bytes);
            byte[] html = bytes.toByteArray();
            Files.write(path, html, StandardOpenOption.CREATE_NEW);
            check.add(file.path(), html);
        } else {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(path, StandardOpenOption.CREATE_NEW))) {
                file.content().writeTo(out);
            }
        }
    }
}
