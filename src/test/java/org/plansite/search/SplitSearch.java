package org.plansite.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plansite.plan.Plan;
import org.plansite.site.Messages;

/** The search files of one plan, cut up as those of a large library are, and finer. */
public final class SplitSearch {
    private static final Cut FINE = new Cut(3, 7, 400, 5);

    private SplitSearch() {}

    /** Writes them into a folder. */
    public static void write(Plan plan, Path folder) {
        try {
            Files.createDirectories(folder);
            SearchFiles files = new SearchFiles(new UnitIndex.Builder(), FINE, (name, bytes) -> {
                try {
                    Files.write(folder.resolve(name + ".js"), bytes);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            files.add(plan);
            files.finish(Messages.of("zh-Hans"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
