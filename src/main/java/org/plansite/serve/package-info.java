/**
 * Shows a site while its content, templates and styles are edited: on this machine only, and without writing anything.
 *
 * <p>A site is laid out when something changed; a page is set when a browser asks for it. A browser waits for the next
 * change with a script that the server keeps pending, since the pages' own rules forbid every other way.
 */
@NullMarked
package org.plansite.serve;

import org.jspecify.annotations.NullMarked;
