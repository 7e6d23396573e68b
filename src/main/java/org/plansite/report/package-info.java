/**
 * Writes what a check found: as text for people, as JSON for programs, as SARIF for continuous integration.
 *
 * <p>The same verdict gives the same bytes, whatever the day and the machine.
 */
@NullMarked
package org.plansite.report;

import org.jspecify.annotations.NullMarked;
