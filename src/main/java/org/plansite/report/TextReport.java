package org.plansite.report;

import org.plansite.rules.Verdict;
import org.plansite.source.Diagnostic;
import org.plansite.source.Diagnostic.Severity;

/**
 * What a check found, for people.
 *
 * <pre>
 * content/vocabulary/terms.yaml:12:9: warning: no plan prints “光储直柔” [unused-name]
 *     Compare it with the words of the plans; delete it if no plan needs it.
 * content: errors: 0, warnings: 1
 * </pre>
 */
public final class TextReport {
    private TextReport() {}

    /**
     * The report, each line closed with {@code \n}.
     *
     * @param content the name of the folder that was checked
     */
    public static String of(Verdict verdict, String content) {
        StringBuilder text = new StringBuilder();
        verdict.complaints().forEach(complaint -> append(text, complaint));
        return text.append(content)
                .append(": ")
                .append(summary(verdict))
                .append('\n')
                .toString();
    }

    /** {@code errors: 0, warnings: 1, accepted: 2}. */
    public static String summary(Verdict verdict) {
        int accepted = verdict.accepted().size();
        String known = accepted == 0 ? "" : ", accepted: " + accepted;
        return verdict.complaints().isEmpty()
                ? "no mistakes" + known
                : "errors: " + verdict.count(Severity.ERROR) + ", warnings: " + verdict.count(Severity.WARNING) + known;
    }

    private static void append(StringBuilder text, Diagnostic complaint) {
        text.append(complaint.where())
                .append(": ")
                .append(complaint.problem().severity().id())
                .append(": ")
                .append(complaint.message())
                .append(" [")
                .append(complaint.problem().id())
                .append("]\n");
        if (!complaint.advice().isEmpty()) {
            text.append("    ").append(complaint.advice()).append('\n');
        }
    }
}
