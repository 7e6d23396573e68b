package org.plansite.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.plansite.plan.Plan;
import org.plansite.site.Messages;

/** Opens to the benchmark what the package keeps to itself: indexing one plan after the other. */
public final class StreamedLibrary {
    private final SearchFiles files;

    /**
     * Begins the search files of a library.
     *
     * @param folder keeps the Lucene index
     * @param expectedUnits how many units the library is going to have, roughly
     * @param files takes the name of a file and its bytes
     */
    public StreamedLibrary(Path folder, int expectedUnits, BiConsumer<String, byte[]> files) throws IOException {
        this.files = new SearchFiles(new UnitIndex.Builder(folder), Cut.of(expectedUnits), files);
    }

    public void add(Plan plan) throws IOException {
        files.add(plan);
    }

    public void finish(Messages messages) throws IOException {
        files.finish(messages);
    }
}
