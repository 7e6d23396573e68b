/**
 * The rules that tell what is odd in content that can be built, each a class of its own.
 *
 * <p>What the plan itself says twice differently is no matter for them: that are its findings, which stand on the site.
 */
@NullMarked
package org.plansite.rules;

import org.jspecify.annotations.NullMarked;
