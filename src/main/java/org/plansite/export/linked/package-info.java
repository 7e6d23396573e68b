/** Says in schema.org's words, as JSON-LD, what each page is about. */
@NullMarked
package org.plansite.export.linked;

import org.jspecify.annotations.NullMarked;
