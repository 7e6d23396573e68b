/** Raw text of a published plan becomes a document and Markdown files. */
@NullMarked
package org.plansite.intake;

import org.jspecify.annotations.NullMarked;
