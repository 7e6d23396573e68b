/**
 * Writes the data files: each table is defined once, and its CSV file, its JSON twin and its entry in
 * {@code data/datapackage.json} come from that definition.
 *
 * <p>Feeds tell what was issued and what changed between two editions.
 *
 * <p>The only door to Jackson's CSV and JSON generators.
 */
@NullMarked
package org.plansite.export;

import org.jspecify.annotations.NullMarked;
