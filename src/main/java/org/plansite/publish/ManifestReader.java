package org.plansite.publish;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.site.OutputPath;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
import org.plansite.source.IoReason;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/**
 * Reads a manifest and trusts none of it: a path that leads out of the site, a second line for a file and a line that
 * is none are refused.
 */
final class ManifestReader {
    /** {@code 4f9a…  index.html}; an asterisk stands where {@code sha256sum --binary} wrote it. */
    private static final Pattern LINE = Pattern.compile("([0-9a-fA-F]{64}) [ *](.+)");

    private final String name;
    private final SortedMap<String, String> hashes = new TreeMap<>();
    private final SortedSet<String> elsewhere = new TreeSet<>();
    private final DiagnosticLog log = new DiagnosticLog();

    private ManifestReader(String name) {
        this.name = name;
    }

    /**
     * @throws InputException when it cannot be read or holds what no manifest holds
     */
    static Manifest read(Path file) {
        ManifestReader reader = new ManifestReader(file.toString());
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.add(line, Location.of(reader.name, ++number));
            }
        } catch (IOException failed) {
            throw InputException.of(Problem.UNREADABLE, Location.of(reader.name), IoReason.of(failed));
        }
        reader.log.stopIfErrors();
        return new Manifest(reader.hashes, reader.elsewhere);
    }

    private void add(String line, Location where) {
        Matcher entry = LINE.matcher(line);
        if (line.startsWith(Manifest.ELSEWHERE)) {
            addElsewhere(line.substring(Manifest.ELSEWHERE.length()), where);
        } else if (entry.matches()) {
            add(entry.group(1), entry.group(2), where);
        } else if (!line.startsWith("#")) {
            log.report(Problem.MANIFEST_LINE, where, beginning(line));
        }
    }

    private void addElsewhere(String path, Location where) {
        if (OutputPath.isSafe(path.endsWith("/") ? path.substring(0, path.length() - 1) : path)) {
            elsewhere.add(path);
        } else {
            log.report(Problem.MANIFEST_PATH, where, beginning(path));
        }
    }

    private void add(String hash, String path, Location where) {
        if (!OutputPath.isSafe(path) || path.equals(Manifest.FILE)) {
            log.report(Problem.MANIFEST_PATH, where, beginning(path));
        } else if (hashes.putIfAbsent(path, hash.toLowerCase(Locale.ROOT)) != null) {
            log.report(Problem.MANIFEST_TWICE, where, beginning(path));
        }
    }

    /** Whoever wrote the list chose the words: no control character of them reaches the terminal. */
    private static String beginning(String words) {
        String shown = words.replaceAll("\\p{Cntrl}", "?");
        return shown.length() <= 80 ? shown : shown.substring(0, 80) + "…";
    }
}
