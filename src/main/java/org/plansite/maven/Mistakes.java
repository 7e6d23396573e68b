package org.plansite.maven;

import java.util.stream.Collectors;
import org.plansite.source.Diagnostic;
import org.plansite.source.InputException;

/** What is wrong, told so that Maven prints each mistake on a line that begins with file, line and column. */
final class Mistakes {
    private Mistakes() {}

    static String told(InputException mistakes) {
        return mistakes.diagnostics().stream()
                .map(Diagnostic::toString)
                .collect(Collectors.joining(
                        "\n", "mistakes: " + mistakes.diagnostics().size() + "\n", "\n"));
    }

    /** A fault of the tool, not of its input. */
    static String fault(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return "internal error: " + root + "; please report it with the plan (mvn -e prints more)";
    }
}
