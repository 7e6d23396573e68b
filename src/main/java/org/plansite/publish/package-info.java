/**
 * Checks the links and puts a finished site in place in one step.
 *
 * <p>The files are written to a folder beside the old site, the links are checked while they are, and only a site
 * without faults takes the old one's place.
 */
@NullMarked
package org.plansite.publish;

import org.jspecify.annotations.NullMarked;
