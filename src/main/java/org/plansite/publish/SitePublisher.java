package org.plansite.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plansite.site.OutputTree;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
import org.plansite.source.IoReason;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/**
 * Puts a site in place in one step: it is written beside the old one, its links are checked, and only then do the two
 * change places; whatever fails before leaves the old site as it was.
 *
 * <p>Only one build at a time may publish to a folder.
 */
public final class SitePublisher {
    private final Path target;
    private final Renaming renaming;

    /** Renames a folder within its parent. */
    @FunctionalInterface
    interface Renaming {
        void rename(Path from, Path to) throws IOException;
    }

    public SitePublisher(Path target) {
        this(target, Files::move);
    }

    SitePublisher(Path target, Renaming renaming) {
        this.target = target;
        this.renaming = renaming;
    }

    /**
     * @param baseAddress where the site will stand, if that is known: links that begin with it are checked too
     * @throws InputException when a file cannot be made or written, a link is broken, or the folder is not ours
     */
    public void publish(OutputTree tree, Optional<String> baseAddress) {
        try {
            Place place = Place.of(target);
            recover(place);
            checkReplaceable(place);
            place.incoming().delete();
            place.outgoing().delete();
            try {
                write(tree, baseAddress.orElse(""), place.incoming());
                exchange(place);
            } finally {
                place.incoming().delete();
            }
            place.outgoing().delete();
        } catch (IOException failed) {
            throw InputException.of(Problem.UNWRITABLE, Location.of(target.toString()), IoReason.of(failed));
        }
    }

    /**
     * The folders of a publication.
     *
     * @param site where the site stands
     * @param incoming where the new one is written
     * @param outgoing where the old one waits until the new one is in place
     */
    private record Place(SiteFolder site, SiteFolder incoming, SiteFolder outgoing) {
        /** A symbolic link is followed, so that what it leads to is replaced and not the link. */
        static Place of(Path target) throws IOException {
            Path path = Files.isSymbolicLink(target)
                    ? target.toRealPath()
                    : target.toAbsolutePath().normalize();
            SiteFolder site = new SiteFolder(path);
            return new Place(site, site.beside(".new"), site.beside(".old"));
        }
    }

    /** Takes the old site back when an earlier run was stopped between the two renamings. */
    private void recover(Place place) throws IOException {
        if (!place.site().exists() && place.outgoing().exists()) {
            renaming.rename(place.outgoing().path(), place.site().path());
        }
    }

    private void checkReplaceable(Place place) throws IOException {
        DiagnosticLog log = new DiagnosticLog();
        report(place.site(), target, log);
        report(place.incoming(), place.incoming().path(), log);
        report(place.outgoing(), place.outgoing().path(), log);
        log.stopIfErrors();
    }

    private static void report(SiteFolder folder, Path name, DiagnosticLog log) throws IOException {
        Location where = Location.of(name.toString());
        if (folder.exists() && !Files.isDirectory(folder.path())) {
            log.report(Problem.TARGET_NOT_A_FOLDER, where);
        } else {
            folder.foreignFile().ifPresent(file -> log.report(Problem.TARGET_NOT_A_SITE, where, file));
        }
    }

    private static void write(OutputTree tree, String baseAddress, SiteFolder folder) throws IOException {
        folder.create();
        LinkCheck check = new LinkCheck(tree, baseAddress);
        new TreeWriter(folder.path(), check).write(tree);
        DiagnosticLog log = new DiagnosticLog();
        log.addAll(check.diagnostics());
        log.stopIfErrors();
    }

    private void exchange(Place place) throws IOException {
        boolean replaces = place.site().exists();
        if (replaces) {
            renaming.rename(place.site().path(), place.outgoing().path());
        }
        try {
            renaming.rename(place.incoming().path(), place.site().path());
        } catch (IOException failed) {
            if (replaces) {
                renaming.rename(place.outgoing().path(), place.site().path());
            }
            throw failed;
        }
    }
}
