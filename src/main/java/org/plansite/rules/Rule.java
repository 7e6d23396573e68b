package org.plansite.rules;

import java.util.stream.Stream;
import org.plansite.source.Diagnostic;

/**
 * One rule, stated by the first sentence of its class.
 *
 * @param <S> what it looks at
 */
@FunctionalInterface
interface Rule<S> {
    Stream<Diagnostic> check(S subject);
}
