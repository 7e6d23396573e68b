/**
 * Writes the files a clerk takes away: workbooks, documents, plain tables and calendars, all from the same lists that
 * the pages show.
 *
 * <p>A content is laid out once, as a {@link org.plansite.office.Grid}; each format is a way to write a grid. The
 * formats of Office are written here as they are read, part by part and row by row: a library that reads and writes
 * everything costs more time and room than a whole build has, and puts the clock into every file.
 */
@NullMarked
package org.plansite.office;

import org.jspecify.annotations.NullMarked;
