/** Which pages and files exist, under which addresses, with which indexes. */
@NullMarked
package org.plansite.site;

import org.jspecify.annotations.NullMarked;
