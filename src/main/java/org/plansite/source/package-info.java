/** Text with places, and complaints that are values. */
@NullMarked
package org.plansite.source;

import org.jspecify.annotations.NullMarked;
