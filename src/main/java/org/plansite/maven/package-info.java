/** The goals of the Maven plugin and the report for {@code mvn site}; the only door to Maven. */
@NullMarked
package org.plansite.maven;

import org.jspecify.annotations.NullMarked;
