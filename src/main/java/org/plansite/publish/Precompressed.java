package org.plansite.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plansite.site.OutputFile;
import org.plansite.site.OutputTree;

/**
 * Gives the files of a site compressed twins, {@code index.html.gz}, which a server sends to browsers that take them, so
 * that it need not compress.
 *
 * <p>Only gzip: Brotli would save another fifth, but the tool would need a native library for each platform and forty
 * times the processor's time, browsers take it over HTTPS only, and Debian's nginx needs a further module.
 */
public final class Precompressed {
    /** What compresses well; office files are compressed already. */
    private static final Set<String> ENDINGS =
            Set.of("atom", "css", "csv", "html", "ics", "js", "json", "md", "svg", "txt", "webmanifest", "xml");

    /** What is longer than this gets smaller, as all these formats repeat themselves. */
    private static final int LONG = 300;

    private Precompressed() {}

    /** The same tree with the twins in it. */
    public static OutputTree of(OutputTree tree) {
        List<OutputFile> instead = new ArrayList<>();
        for (OutputFile file : tree.files()) {
            if (ENDINGS.contains(ending(file)) && getsSmaller(file)) {
                Twin twin = new Twin(file);
                instead.add(twin.file());
                instead.add(twin.compressed());
            } else {
                instead.add(file);
            }
        }
        return tree.withFiles(instead);
    }

    /** A page is always long; of another file no more is made than tells. */
    private static boolean getsSmaller(OutputFile file) {
        if (LinkCheck.isPage(file.path())) {
            return true;
        }
        Beginning beginning = new Beginning(LONG);
        try {
            file.content().writeTo(beginning);
            return new Twin(file).compressedSize() < beginning.size();
        } catch (IOException | UncheckedIOException e) {
            return beginning.isFull();
        }
    }

    private static String ending(OutputFile file) {
        return file.path().substring(file.path().lastIndexOf('.') + 1);
    }
}
