/** Turns pages into HTML; the only door to FreeMarker. */
@NullMarked
package org.plansite.pages;

import org.jspecify.annotations.NullMarked;
