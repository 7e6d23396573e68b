/**
 * What differs between two editions of a plan: units, words, bodies, targets, years, amounts.
 *
 * <p>Units are matched by their words, not only by their numbers: a task put in front of others renumbers them, and that
 * is not a new wording.
 */
@NullMarked
package org.plansite.compare;

import org.jspecify.annotations.NullMarked;
