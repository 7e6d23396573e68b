package org.plansite.source;

import java.util.List;
import java.util.stream.Collectors;

/** The input has errors: a stage ended and nothing was written. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    public InputException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    public static InputException of(Problem problem, Location where, Object... arguments) {
        return new InputException(List.of(Diagnostic.of(problem, where, arguments)));
    }

    /** The end of a command that has told the errors already, where its user asked for them. */
    public static InputException told() {
        return new InputException(List.of());
    }

    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
