/**
 * Writes the files a clerk takes away: workbooks, documents, plain tables and calendars, all from the same lists that
 * the pages show.
 *
 * <p>A content is laid out once, as a {@link org.plansite.office.Grid}; each format is a way to write a grid.
 * Workbooks are written by fastexcel, a row at a time; {@link org.plansite.office.XlsxCopy} takes its clock out again.
 * Documents are written here as they are read, part by part and row by row: the library that writes them holds a whole
 * document in memory, and puts the clock into every file.
 */
@NullMarked
package org.plansite.office;

import org.jspecify.annotations.NullMarked;
