/** Checks the links and puts a finished site in place in one step. */
@NullMarked
package org.plansite.publish;

import org.jspecify.annotations.NullMarked;
