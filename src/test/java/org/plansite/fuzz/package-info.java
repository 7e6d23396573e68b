/** Spoils content in every way a seed can name, and looks whether anything of it came through into the site. */
@NullMarked
package org.plansite.fuzz;

import org.jspecify.annotations.NullMarked;
