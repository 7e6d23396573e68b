package org.plansite.source;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Collects the complaints of a stage, so that the user sees all of them at once, sorted by place. */
public final class DiagnosticLog {
    private final TreeSet<Diagnostic> diagnostics = new TreeSet<>();

    public void report(Problem problem, Location where, Object... arguments) {
        diagnostics.add(Diagnostic.of(problem, where, arguments));
    }

    public void addAll(Collection<Diagnostic> others) {
        diagnostics.addAll(others);
    }

    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /**
     * Ends a stage.
     *
     * @throws InputException with all complaints, when one of them is an error
     */
    public void stopIfErrors() {
        if (hasErrors()) {
            throw new InputException(diagnostics());
        }
    }
}
