/**
 * Checks the links and puts a finished site in place in one step.
 *
 * <p>The files are written to a folder beside the old site, the links are checked while they are, and only a site
 * without faults, complete on the disk and listed in its manifest, takes the old one's place. Those before it stay for
 * a while, so that it can be taken back.
 */
@NullMarked
package org.plansite.publish;

import org.jspecify.annotations.NullMarked;
