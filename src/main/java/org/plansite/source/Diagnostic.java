package org.plansite.source;

import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A complaint about the input: which problem, where, with which words.
 *
 * @param problem the kind, which holds the wording and the advice
 * @param where the place the reader should open
 * @param arguments the words for the wording's numbered gaps
 */
public record Diagnostic(Problem problem, Location where, List<String> arguments) implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::where)
            .thenComparing(Diagnostic::problem)
            .thenComparing(diagnostic -> String.join("\u0000", diagnostic.arguments()));

    /** How grave a complaint is: an error stops the build, a warning does not. */
    public enum Severity {
        ERROR,
        WARNING;

        /** The name in what is printed. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    public static Diagnostic of(Problem problem, Location where, Object... arguments) {
        return new Diagnostic(
                problem, where, List.of(arguments).stream().map(String::valueOf).toList());
    }

    public boolean isError() {
        return problem.severity() == Severity.ERROR;
    }

    /** What was found, in words. */
    public String message() {
        return fill(problem.wording());
    }

    /** What to do about it; empty where the message says it already. */
    public String advice() {
        return problem.advice().isEmpty() ? "" : fill(problem.advice());
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column: error: what was found. What to do.} */
    @Override
    public String toString() {
        String advice = advice().isEmpty() ? "" : "\n    " + advice();
        return where + ": " + problem.severity().id() + ": " + message() + advice;
    }

    private String fill(String pattern) {
        return new MessageFormat(pattern, Locale.ROOT).format(arguments.toArray());
    }
}
