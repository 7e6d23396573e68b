/** Writes the configurations of web servers for a published site. */
@NullMarked
package org.plansite.hosting;

import org.jspecify.annotations.NullMarked;
