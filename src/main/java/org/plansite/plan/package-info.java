/** The domain: a plan, its units, sentences and facts, as immutable values. */
@NullMarked
package org.plansite.plan;

import org.jspecify.annotations.NullMarked;
