package org.plansite.rules;

import java.util.List;
import java.util.stream.Stream;
import org.plansite.source.Diagnostic;
import org.plansite.source.Diagnostic.Severity;

/**
 * What a check found.
 *
 * @param complaints errors and warnings, sorted by place
 * @param accepted warnings that the content says are right but known, sorted by place
 */
public record Verdict(List<Diagnostic> complaints, List<Known> accepted) {

    /** A warning with the reason why nothing is to be done about it. */
    public record Known(Diagnostic warning, String reason) {}

    public Verdict {
        complaints = List.copyOf(complaints);
        accepted = List.copyOf(accepted);
    }

    public long count(Severity severity) {
        return complaints.stream()
                .filter(complaint -> complaint.problem().severity() == severity)
                .count();
    }

    /** All that was found, the accepted among the others. */
    public Stream<Diagnostic> all() {
        return Stream.concat(complaints.stream(), accepted.stream().map(Known::warning))
                .sorted();
    }
}
