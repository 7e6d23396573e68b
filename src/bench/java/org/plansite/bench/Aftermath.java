package org.plansite.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plansite.publish.SiteCopy;

/** What stands on the disk after a kill, read without the tool's own recovery. */
final class Aftermath {
    private Aftermath() {}

    /** Between which operations the process was stopped. */
    enum Moment {
        BEFORE_WRITING,
        WHILE_WRITING,
        WHOLE_BUT_NOT_VISIBLE,
        VISIBLE_BUT_OLD_NOT_ARCHIVED,
        CLEANING_UP,
        AT_REST
    }

    static Moment moment(Path releases, boolean isNew) throws IOException {
        List<String> names = names(releases);
        Optional<String> onItsWay =
                names.stream().filter(name -> name.startsWith("next-")).findFirst();
        if (onItsWay.isPresent()) {
            boolean stillNew = onItsWay.get().endsWith(id(releases.resolve(onItsWay.get())));
            return stillNew ? Moment.WHOLE_BUT_NOT_VISIBLE : Moment.VISIBLE_BUT_OLD_NOT_ARCHIVED;
        }
        if (names.contains("next")) {
            return Moment.WHILE_WRITING;
        }
        if (names.stream().anyMatch(name -> name.startsWith("trash-"))) {
            return Moment.CLEANING_UP;
        }
        return isNew ? Moment.AT_REST : Moment.BEFORE_WRITING;
    }

    /** The release in a folder, after every file of it was compared with its list. */
    static String wholeRelease(Path site) {
        SiteCopy.Verdict verdict = new SiteCopy(site, Optional.empty()).check();
        if (!verdict.complaints().isEmpty()) {
            throw new IllegalStateException(site + " is not whole: " + verdict.complaints());
        }
        return verdict.manifestHash().substring(0, 12);
    }

    /**
     * @throws IllegalStateException when something lies beside the site that a finished build does not leave
     */
    static void checkNothingLiesAbout(Path site, Path releases) throws IOException {
        List<String> names = names(releases);
        for (String name : names) {
            boolean known = name.matches("lock|\\.plansite|[0-9]{4}-[0-9a-f]{12}");
            boolean ofRelease = name.matches("(times|bases)-[0-9a-f]{12}")
                    && Stream.concat(names.stream().filter(each -> each.matches("[0-9].*")), Stream.of(id(site)))
                            .anyMatch(each -> each.endsWith(name.substring(name.length() - 12)));
            if (!known && !ofRelease) {
                throw new IllegalStateException("left over: " + name + " of " + names);
            }
        }
    }

    private static String id(Path folder) throws IOException {
        Path list = folder.resolve("SHA256SUMS");
        if (!Files.exists(list)) {
            return "none";
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(list));
            return HexFormat.of().formatHex(hash).substring(0, 12);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> String.valueOf(child.getFileName())).sorted().toList();
        }
    }
}
