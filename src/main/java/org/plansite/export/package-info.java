/** Writes the data files, as CSV and JSON. */
@NullMarked
package org.plansite.export;

import org.jspecify.annotations.NullMarked;
