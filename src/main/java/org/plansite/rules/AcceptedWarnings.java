package org.plansite.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.document.YamlFields;
import org.plansite.document.YamlNode;
import org.plansite.source.Diagnostic;
import org.plansite.source.Diagnostic.Severity;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;

/**
 * The warnings that somebody has looked at and that are to stay, {@code accepted.yaml}.
 *
 * <pre>
 * accepted:
 * - problem: unit-without-body
 *   file: plans/binhai-2023/03-02-section.md
 *   words: 三（二）1
 *   reason: The plan prints no bracket there.
 * </pre>
 */
public final class AcceptedWarnings {
    private final List<Entry> entries = new ArrayList<>();
    private final DiagnosticLog log = new DiagnosticLog();

    /** Accepts a problem in a file where the complaint quotes some words. */
    private record Entry(Problem problem, String file, String words, String reason, Location where) {
        boolean isAbout(Diagnostic complaint) {
            return complaint.problem() == problem
                    && ("/" + complaint.where().file()).endsWith("/" + file)
                    && complaint.arguments().contains(words);
        }
    }

    private AcceptedWarnings() {}

    public static AcceptedWarnings none() {
        return new AcceptedWarnings();
    }

    /** The entries of a file; what is wrong in it is part of the verdict. */
    public static AcceptedWarnings read(SourceFile file) {
        AcceptedWarnings accepted = new AcceptedWarnings();
        YamlFields.of(file, accepted.log, "accepted").mappings("accepted").forEach(accepted::add);
        return accepted;
    }

    private void add(YamlNode.Mapping mapping) {
        YamlFields fields = YamlFields.of(mapping, log, "problem", "file", "words", "reason");
        String id = fields.string("problem");
        Optional<Problem> problem =
                warnings().filter(each -> each.id().equals(id)).findFirst();
        Entry entry = new Entry(
                problem.orElse(Problem.ACCEPTED_UNUSED),
                fields.string("file"),
                fields.string("words"),
                fields.string("reason"),
                fields.where());
        if (problem.isPresent()) {
            entries.add(entry);
        } else if (!id.isEmpty()) {
            String known = warnings().map(Problem::id).collect(Collectors.joining(", "));
            log.report(Problem.UNKNOWN_WORD, fields.where("problem"), id, "warning", known);
        }
    }

    private static Stream<Problem> warnings() {
        return Arrays.stream(Problem.values()).filter(problem -> problem.severity() == Severity.WARNING);
    }

    /**
     * What is left to tell.
     *
     * @param isWhole whether all rules were asked, so that an entry that accepts nothing is out of date
     */
    public Verdict over(Collection<Diagnostic> found, boolean isWhole) {
        DiagnosticLog left = new DiagnosticLog();
        left.addAll(log.diagnostics());
        List<Verdict.Known> accepted = new ArrayList<>();
        Set<Entry> used = new HashSet<>();
        for (Diagnostic complaint : found) {
            Optional<Entry> entry =
                    entries.stream().filter(each -> each.isAbout(complaint)).findFirst();
            entry.ifPresent(each -> {
                used.add(each);
                accepted.add(new Verdict.Known(complaint, each.reason()));
            });
            left.addAll(entry.isPresent() ? List.of() : List.of(complaint));
        }
        entries.stream()
                .filter(entry -> isWhole && !used.contains(entry))
                .forEach(entry -> left.report(
                        Problem.ACCEPTED_UNUSED, entry.where(), entry.problem().id(), entry.words()));
        return new Verdict(left.diagnostics(), accepted);
    }
}
