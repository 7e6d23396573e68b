package org.plansite.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.document.ContentFolder;
import org.plansite.document.PlanFolder;
import org.plansite.source.Diagnostic;
import org.plansite.source.IoReason;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;

/**
 * Every file of the content folder is read.
 *
 * <p>A file named {@code agencies.yml} would be passed over in silence. Files whose names begin with a dot or with
 * README are for other readers.
 */
final class UnreadFile implements Rule<ContentFolder> {
    private static final String MOVE = "Move it elsewhere, or let its name begin with a dot.";

    private final Path root;

    UnreadFile(Path root) {
        this.root = root;
    }

    @Override
    public Stream<Diagnostic> check(ContentFolder files) {
        Set<String> read = names(files).collect(Collectors.toSet());
        try (Stream<Path> all = Files.walk(root)) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(file -> !isForOthers(root.relativize(file)))
                    .map(file -> file.toString().replace('\\', '/'))
                    .filter(name -> !read.contains(name))
                    .sorted(Comparator.naturalOrder())
                    .toList()
                    .stream()
                    .map(name -> Diagnostic.of(Problem.UNREAD_FILE, Location.of(name), advice(name)));
        } catch (IOException e) {
            return unreadable(e);
        } catch (UncheckedIOException e) {
            return unreadable(Objects.requireNonNull(e.getCause()));
        }
    }

    private Stream<Diagnostic> unreadable(IOException reason) {
        return Stream.of(Diagnostic.of(Problem.UNREADABLE, Location.of(root.toString()), IoReason.of(reason)));
    }

    private static Stream<String> names(ContentFolder files) {
        Stream<SourceFile> inPlans = files.plans().stream().flatMap(UnreadFile::files);
        return Stream.of(files.site().stream(), files.accepted().stream(), files.vocabulary().stream(), inPlans)
                .flatMap(each -> each)
                .map(SourceFile::name);
    }

    private static Stream<SourceFile> files(PlanFolder plan) {
        return Stream.of(
                        Stream.of(plan.plan(), plan.source().file()),
                        plan.corrections().stream(),
                        plan.vocabulary().stream(),
                        plan.markdown().stream(),
                        plan.progress().stream())
                .flatMap(each -> each);
    }

    private static boolean isForOthers(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        String name = file.getFileName().toString();
        return name.startsWith("README")
                || (file.startsWith(ContentFolder.PLANS)
                        && (ContentFolder.isForPeople(name) || name.equals(ContentFolder.OMISSIONS_FILE)));
    }

    private static String advice(String name) {
        return name.endsWith(".yml")
                ? "Name it " + name.substring(name.lastIndexOf('/') + 1, name.length() - 4) + ".yaml"
                : MOVE;
    }
}
