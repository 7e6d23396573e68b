package org.plansite;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plansite.document.Document;
import org.plansite.document.MarkdownReader;
import org.plansite.document.PlainText;
import org.plansite.fuzz.Inspection;
import org.plansite.fuzz.Mutant;
import org.plansite.intake.PlanImport;
import org.plansite.site.OutputFile;
import org.plansite.source.Diagnostic;
import org.plansite.source.InputException;
import org.plansite.source.SourceFile;

/**
 * A spoilt content folder on its way through the tool: import, check, build, every file written into memory.
 *
 * <p>What must hold is said here: a refusal has words and a place that exists, {@code check} and {@code build} agree,
 * and no file of the site has markup that came from the content.
 */
final class FuzzRound {
    private static final Path TEMPLATES = Path.of("templates");
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Path folder;
    private final Path content;
    private final Optional<Path> previous;
    private final List<String> faults = new ArrayList<>();
    private long nanos;
    private int marked;

    private FuzzRound(Path folder, Optional<Path> previous) {
        this.folder = folder;
        this.content = folder.resolve("content");
        this.previous = previous;
    }

    /** How far a spoilt content came. */
    enum End {
        NOT_IMPORTED,
        REFUSED,
        ANALYSED,
        BUILT
    }

    /**
     * What became of it.
     *
     * @param nanos of processor time the tool took
     * @param marked files of the site in which the planted words stand, as words
     * @param faults that should not be
     */
    record Result(End end, long nanos, int marked, List<String> faults) {}

    /** What the tool makes of a plan and of the site; complaints are an answer too. */
    private interface Step {
        void run() throws IOException;
    }

    /**
     * @param folder to work in; what stands there is deleted
     * @param deep whether the site is built, too
     * @param previous the content of an edition to compare with
     */
    static Result of(Mutant mutant, String plan, Path folder, boolean deep, Optional<Path> previous) {
        FuzzRound round = new FuzzRound(folder, previous);
        try {
            round.layOut(mutant);
            End end = round.run(mutant, plan, deep);
            return new Result(end, round.nanos, round.marked, round.faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private End run(Mutant mutant, String plan, boolean deep) throws IOException {
        Path home = content.resolve("plans").resolve(plan);
        if (mutant.isToBeImported()) {
            Path source = Files.move(home.resolve("source.txt"), folder.resolve("source.txt"));
            boolean imported = passes("import", () -> PlanImport.importPlan(source, plan, content, true))
                    .isEmpty();
            if (!imported) {
                return End.NOT_IMPORTED;
            }
        }
        if (mutant.isEdited()) {
            agreeWithMarkdown(home);
        }
        return build(deep);
    }

    private End build(boolean deep) {
        Optional<InputException> checked = passes("check", () -> Content.read(content, new Timings()));
        if (!deep) {
            return checked.isEmpty() ? End.ANALYSED : End.REFUSED;
        }
        List<OutputFile> files = new ArrayList<>();
        Build build = new Build(content, TEMPLATES, folder.resolve("site"), Optional.empty(), previous);
        Optional<InputException> assembled = passes(
                "build",
                () -> files.addAll(build.assemble(new Timings()).files().files()));
        if (!words(checked).equals(words(assembled))) {
            faults.add("check says " + words(checked) + ", build " + words(assembled));
        }
        files.forEach(this::write);
        return assembled.isEmpty() ? End.BUILT : End.REFUSED;
    }

    private static List<Diagnostic> words(Optional<InputException> refused) {
        return refused.map(InputException::diagnostics).orElse(List.of());
    }

    private Optional<InputException> passes(String name, Step step) {
        long start = processorTime();
        try {
            step.run();
            return Optional.empty();
        } catch (InputException refused) {
            nanos += processorTime() - start;
            start = processorTime();
            look(name, refused);
            return Optional.of(refused);
        } catch (IOException | RuntimeException | Error e) {
            faults.add(name + ": " + trace(e));
            return Optional.empty();
        } finally {
            nanos += name.equals("check") ? 0 : processorTime() - start;
        }
    }

    /** A refusal names a file that exists, and a line where it has one. */
    private void look(String name, InputException refused) {
        if (refused.diagnostics().stream().noneMatch(Diagnostic::isError)) {
            faults.add(name + ": refused without an error");
        }
        for (Diagnostic diagnostic : refused.diagnostics()) {
            if (diagnostic.toString().contains("Exception") || !isPlace(diagnostic)) {
                faults.add(name + ": " + diagnostic);
            }
        }
    }

    private static boolean isPlace(Diagnostic diagnostic) {
        Path file = Path.of(diagnostic.where().file());
        if (diagnostic.where().line() == 0) {
            return Files.exists(file) || diagnostic.problem().name().matches("MISSING_FILE|PATH_.*|FILE_IN_THE_WAY");
        }
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return diagnostic.where().line() <= text.split("\r\n|\r|\n", -1).length + 1;
        } catch (IOException missing) {
            return false;
        }
    }

    private void write(OutputFile file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long start = processorTime();
        try {
            file.content().writeTo(bytes);
        } catch (IOException | RuntimeException | Error e) {
            faults.add(file.path() + ": " + trace(e));
            return;
        } finally {
            nanos += processorTime() - start;
        }
        marked += bytes.toString(StandardCharsets.UTF_8).contains("x7q") ? 1 : 0;
        Inspection.of(file.path(), bytes.toByteArray()).forEach(fault -> faults.add(file.path() + ": " + fault));
    }

    /** What all threads have used, so that other work on the machine is not counted; who sleeps misses the deadline. */
    private static long processorTime() {
        return PROCESS.getProcessCpuTime();
    }

    private static String trace(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root + " at "
                + Stream.of(root.getStackTrace()).limit(8).map(String::valueOf).toList();
    }

    /** Gives an edited plan the source that it would have been imported from, so that it is not refused for that alone. */
    private void agreeWithMarkdown(Path home) throws IOException {
        List<SourceFile> markdown = new ArrayList<>();
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .replace("\r\n", "\n")
                        .replace('\r', '\n');
                markdown.add(new SourceFile(file.toString(), text.startsWith("\uFEFF") ? text.substring(1) : text));
            }
        }
        List<Document> read = new ArrayList<>();
        passes("check", () -> read.add(MarkdownReader.read(markdown)));
        if (!read.isEmpty()) {
            byte[] source = PlainText.of(read.get(0)).getBytes(StandardCharsets.UTF_8);
            Files.write(home.resolve("source.txt"), source);
            String hash = "sha256: \"" + sha256(source) + "\"";
            Path plan = home.resolve("plan.yaml");
            String text = new String(Files.readAllBytes(plan), StandardCharsets.UTF_8);
            Files.writeString(plan, text.replaceFirst("sha256: \"[0-9a-f]{64}\"", hash));
        }
    }

    private static String sha256(byte[] source) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(source));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void layOut(Mutant mutant) throws IOException {
        delete(folder);
        for (var file : mutant.files().entrySet()) {
            Path path = content.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            try (OutputStream out = Files.newOutputStream(path)) {
                out.write(file.getValue());
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
