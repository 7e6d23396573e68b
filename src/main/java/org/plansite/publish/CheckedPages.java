package org.plansite.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.plansite.site.OutputTree;

/**
 * The pages of the visible release, whose links were checked when it was published. One that is taken over is looked at
 * again only when something is gone that it may lead to, or when a new page leads to an id of it: else an edit of one
 * plan would have all pages of a library read.
 */
final class CheckedPages {
    private final Map<String, Path> takenOver = new ConcurrentHashMap<>();
    private final Map<String, Path> replaced = new ConcurrentHashMap<>();

    /** A page that stays as it is. */
    void takeOver(String path, Path file) {
        takenOver.put(path, file);
    }

    /** A page that is made anew, and the file it had. */
    void replace(String path, Path file) {
        replaced.put(path, file);
    }

    /**
     * Shows the check what it has to know of the pages that stay.
     *
     * @param check has seen all new pages
     * @param tree of the next release
     * @param before the paths of the visible one
     */
    void show(LinkCheck check, OutputTree tree, Collection<String> before) throws IOException {
        if (takenOver.isEmpty()) {
            return;
        }
        if (isAnyGone(tree, before) || replaced.size() > takenOver.size() || isAnyIdGone(check)) {
            show(takenOver.keySet(), check::add);
        } else {
            show(check.unseen(), check::addIds);
        }
    }

    private static boolean isAnyGone(OutputTree tree, Collection<String> before) {
        return before.stream().anyMatch(path -> !path.equals(Marker.FILE) && !tree.contains(path));
    }

    private boolean isAnyIdGone(LinkCheck check) throws IOException {
        for (Map.Entry<String, Path> page : replaced.entrySet()) {
            if (!check.ids(page.getKey())
                    .containsAll(
                            PageLinks.in(Files.readAllBytes(page.getValue())).ids())) {
                return true;
            }
        }
        return false;
    }

    private void show(Set<String> paths, BiConsumer<String, byte[]> check) throws IOException {
        try {
            takenOver.entrySet().parallelStream()
                    .filter(page -> paths.contains(page.getKey()))
                    .forEach(page -> check.accept(page.getKey(), bytes(page.getValue())));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
