package org.plansite;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;

/** Does the same step for several plans and collects what is wrong in all of them before it stops. */
final class Stage {
    private Stage() {}

    /**
     * @throws InputException with the complaints of all inputs
     */
    static <T, R> List<R> forEach(List<T> inputs, Function<T, R> step) {
        DiagnosticLog log = new DiagnosticLog();
        List<R> results = new ArrayList<>();
        for (T input : inputs) {
            try {
                results.add(step.apply(input));
            } catch (InputException errors) {
                log.addAll(errors.diagnostics());
            }
        }
        log.stopIfErrors();
        return results;
    }
}
