package org.plansite.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Collects the complaints of a stage, so that the user sees all of them at once, sorted by place. */
public final class DiagnosticLog {
    /** More than anybody reads; a file of a million mistakes is not to fill the memory with complaints. */
    private static final int MOST = 1_000;

    private final TreeSet<Diagnostic> diagnostics = new TreeSet<>();
    private int warnings;
    private int notShown;
    private boolean hasErrors;

    public void report(Problem problem, Location where, Object... arguments) {
        add(Diagnostic.of(problem, where, arguments));
    }

    public void addAll(Collection<Diagnostic> others) {
        others.forEach(this::add);
    }

    /** Takes a step on which others do not depend; what is wrong in it is told with the rest. */
    public <T> Optional<T> attempt(Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (InputException errors) {
            addAll(errors.diagnostics());
            return Optional.empty();
        }
    }

    private void add(Diagnostic diagnostic) {
        hasErrors |= diagnostic.isError();
        if (diagnostic.problem() == Problem.TOO_MANY_COMPLAINTS) {
            notShown += Integer.parseInt(diagnostic.arguments().get(0));
        } else if (diagnostics.add(diagnostic)) {
            warnings += diagnostic.isError() ? 0 : 1;
            if (diagnostics.size() > MOST) {
                leaveOutOne();
            }
        }
    }

    /** A warning goes first: what stops the build is to be seen. */
    private void leaveOutOne() {
        notShown++;
        Diagnostic last = diagnostics.last();
        if (warnings > 0) {
            warnings--;
            last = diagnostics.descendingSet().stream()
                    .filter(diagnostic -> !diagnostic.isError())
                    .findFirst()
                    .orElse(last);
        }
        diagnostics.remove(last);
    }

    public List<Diagnostic> diagnostics() {
        List<Diagnostic> shown = new ArrayList<>(diagnostics);
        if (notShown > 0) {
            Location end = Location.of(diagnostics.last().where().file());
            shown.add(Diagnostic.of(Problem.TOO_MANY_COMPLAINTS, end, notShown));
        }
        return List.copyOf(shown);
    }

    public boolean hasErrors() {
        return hasErrors;
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
