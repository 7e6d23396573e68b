package org.plansite.publish;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plansite.site.OutputFile;
import org.plansite.site.OutputTree;
import org.plansite.source.InputException;

/**
 * Replaces one real site by another on disks of every size, from too small for either to large enough for both: what is
 * visible must be whole at every size, and with room again the next run must succeed.
 */
final class FullDisks {
    private static final int STEP = 2_048;
    private static final int ROOM = 400_000;
    private static final Set<String> NOT_FILES_OF_THE_TREE = Set.of(Manifest.FILE, Marker.FILE);

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path folder;
    private final OutputTree one;
    private final OutputTree other;

    private FullDisks(Path folder, OutputTree one, OutputTree other) {
        this.folder = folder;
        this.one = one;
        this.other = other;
    }

    /** The folder to mount disks on, and a site; the other one is the same with a line more in every page. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
        Path site = Path.of(args[1]);
        new FullDisks(folder, tree(site, ""), tree(site, "\n")).run();
    }

    private void run() throws IOException, InterruptedException {
        int neither = 0;
        int onlyOne = 0;
        int size = STEP;
        for (boolean both = false; !both; size += STEP) {
            try (SmallDisk disk = SmallDisk.mount(folder, size)) {
                boolean first = publishes(one);
                boolean second = publishes(other);
                check(first, second, size);
                disk.grow(ROOM);
                must(publishes(OutputTree.of(List.of())), "the next run with room, at " + size);
                both = first && second;
                neither += first ? 0 : 1;
                onlyOne += first && !second ? 1 : 0;
            }
        }
        out.printf(
                "sizes up to %d KB in steps of %d KB: %d too small for a site, %d for a second one; always whole%n",
                size - STEP, STEP, neither, onlyOne);
    }

    private void check(boolean first, boolean second, int size) throws IOException {
        Path site = folder.resolve("site");
        if (!first && !second) {
            must(!Files.exists(site), "no site at " + size);
            return;
        }
        SiteCopy.Verdict verdict = new SiteCopy(site, Optional.empty()).check();
        must(verdict.complaints().isEmpty(), "whole at " + size + ": " + verdict.complaints());
    }

    private static void must(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }

    private boolean publishes(OutputTree tree) {
        try {
            new SitePublisher(folder.resolve("site")).publish(tree, Optional.empty());
            return true;
        } catch (InputException full) {
            must(full.toString().contains("No space left on device"), full.toString());
            return false;
        }
    }

    private static OutputTree tree(Path site, String addition) throws IOException {
        List<OutputFile> files = new ArrayList<>();
        for (Path file : FileTree.of(site)) {
            String path = site.relativize(file).toString();
            if (Files.isRegularFile(file) && !NOT_FILES_OF_THE_TREE.contains(path)) {
                files.add(new OutputFile(path, out -> {
                    Files.copy(file, out);
                    out.write((LinkCheck.isPage(path) ? addition : "").getBytes(StandardCharsets.UTF_8));
                }));
            }
        }
        return OutputTree.of(files);
    }
}
