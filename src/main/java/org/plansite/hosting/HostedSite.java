package org.plansite.hosting;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.publish.PublishedFiles;
import org.plansite.site.HashedName;
import org.plansite.site.MediaTypes;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceReader;

/**
 * What a server has to know of a published site.
 *
 * @param types the media types of its files by their endings
 * @param permanentFolders with files whose names tell their bytes
 * @param compressed the endings of files with compressed twins
 * @param elsewhere folders that another tool fills, each with a closing slash
 * @param policy the Content-Security-Policy of its pages
 * @param base where its page for what is not found believes to stand, if it does
 */
record HostedSite(
        SortedMap<String, String> types,
        SortedSet<String> permanentFolders,
        SortedSet<String> compressed,
        SortedSet<String> elsewhere,
        String policy,
        Optional<String> base) {
    private static final String TWIN = ".gz";
    private static final Pattern PERMANENT =
            Pattern.compile("(.+/)?[^/]+\\.[0-9a-f]{" + HashedName.DIGITS + "}(?:\\.[0-9A-Za-z]+)?");
    private static final Pattern POLICY =
            Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"([A-Za-z0-9 ':;/.*+-]+)\">");
    private static final Pattern BASE = Pattern.compile("<base href=\"([^\"]*)\">");

    /**
     * @throws InputException when the folder holds no published site, or a file is not what its name says
     */
    static HostedSite read(Path folder) {
        PublishedFiles files = PublishedFiles.of(folder);
        SortedMap<String, String> types = new TreeMap<>();
        SortedSet<String> permanentFolders = new TreeSet<>();
        SortedSet<String> compressed = new TreeSet<>();
        DiagnosticLog log = new DiagnosticLog();
        files.hashes().forEach((path, hash) -> {
            if (path.endsWith(TWIN)) {
                compressed.add(ending(path.substring(0, path.length() - TWIN.length())));
                return;
            }
            String ending = ending(path);
            MediaTypes.byEnding(ending).ifPresent(type -> types.put(ending, type));
            Matcher permanent = PERMANENT.matcher(path);
            if (permanent.matches()) {
                permanentFolders.add(Optional.ofNullable(permanent.group(1)).orElse(""));
                if (!path.contains("." + hash.substring(0, HashedName.DIGITS))) {
                    log.report(
                            Problem.NAME_OF_OTHER_BYTES,
                            Location.of(folder.resolve(path).toString()));
                }
            }
        });
        log.stopIfErrors();
        return new HostedSite(
                types,
                permanentFolders,
                compressed,
                files.elsewhere(),
                policy(folder.resolve("index.html")),
                base(folder.resolve("404.html")));
    }

    private static String policy(Path page) {
        Matcher policy = POLICY.matcher(text(page));
        if (!policy.find()) {
            throw InputException.of(Problem.NO_POLICY, Location.of(page.toString()));
        }
        return policy.group(1);
    }

    private static Optional<String> base(Path page) {
        Matcher base = BASE.matcher(text(page));
        return base.find() ? Optional.of(base.group(1)) : Optional.empty();
    }

    private static String text(Path page) {
        return SourceReader.read(page, page.toString()).text();
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
