/** The command line and the build it drives. */
@NullMarked
package org.plansite;

import org.jspecify.annotations.NullMarked;
