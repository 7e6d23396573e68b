/** The forms that plans are published in, each read into lines of plain text. */
@NullMarked
package org.plansite.intake.formats;

import org.jspecify.annotations.NullMarked;
