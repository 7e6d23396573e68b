/** Finds the facts of a plan in its document, one finder per kind, and checks them. */
@NullMarked
package org.plansite.analysis;

import org.jspecify.annotations.NullMarked;
