/** Measures the tool on a library of synthetic plans; compiled under the Maven profile {@code bench} only. */
@NullMarked
package org.plansite.bench;

import org.jspecify.annotations.NullMarked;
