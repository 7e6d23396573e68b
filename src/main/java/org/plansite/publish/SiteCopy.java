package org.plansite.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plansite.source.Diagnostic;
import org.plansite.source.InputException;
import org.plansite.source.IoReason;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/** A copy of a site, wherever it stands, that is to be held to its manifest. */
public final class SiteCopy {
    private final Path folder;
    private final Path manifest;

    /**
     * @param manifest kept elsewhere than in the copy, if it is
     */
    public SiteCopy(Path folder, Optional<Path> manifest) {
        this.folder = folder;
        this.manifest = manifest.orElse(folder.resolve(Manifest.FILE));
    }

    /**
     * What the check found.
     *
     * @param files that the manifest lists, as a build counts them
     * @param manifestHash the SHA-256 of the manifest itself: who knows it knows all files
     * @param complaints what is missing, changed or too many, sorted by path
     */
    public record Verdict(int files, String manifestHash, List<Diagnostic> complaints) {
        public Verdict {
            complaints = List.copyOf(complaints);
        }

        public boolean isWhole() {
            return complaints.stream().noneMatch(Diagnostic::isError);
        }
    }

    /**
     * @throws InputException when there is nothing to check, or the manifest is none
     */
    public Verdict check() {
        refuse(!Files.isDirectory(folder), Problem.NO_SITE, folder);
        refuse(!Files.isRegularFile(manifest), Problem.MANIFEST_MISSING, manifest);
        try {
            Manifest known = ManifestReader.read(manifest);
            String hash = Sha256.of(manifest);
            return new Verdict(known.files(), hash, new CopyCheck(folder.toRealPath(), known).complaints());
        } catch (IOException failed) {
            throw InputException.of(Problem.UNREADABLE, Location.of(folder.toString()), IoReason.of(failed));
        }
    }

    private static void refuse(boolean missing, Problem problem, Path path) {
        if (missing) {
            throw InputException.of(problem, Location.of(path.toString()));
        }
    }
}
