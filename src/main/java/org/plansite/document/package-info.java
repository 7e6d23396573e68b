/** The outline of a plan's Markdown as blocks; the only door to Flexmark and to YAML. */
@NullMarked
package org.plansite.document;

import org.jspecify.annotations.NullMarked;
