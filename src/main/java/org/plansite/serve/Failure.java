package org.plansite.serve;

import java.util.List;
import java.util.Optional;
import org.plansite.source.Diagnostic;
import org.plansite.source.InputException;

/**
 * Why something cannot be shown.
 *
 * @param errors of the input
 * @param fault of the tool; empty when the input is to blame
 */
record Failure(List<Diagnostic> errors, Optional<Throwable> fault) {
    Failure {
        errors = List.copyOf(errors);
    }

    static Failure of(Throwable thrown) {
        return thrown instanceof InputException input
                ? new Failure(input.diagnostics(), Optional.empty())
                : new Failure(List.of(), Optional.of(thrown));
    }

    /** Tells it to whoever listens. */
    void tell(PreviewListener listener) {
        fault.ifPresentOrElse(listener::failed, () -> listener.refused(errors));
    }
}
