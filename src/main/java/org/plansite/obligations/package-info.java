/**
 * What binds whom: the plans' sentences with their force, bodies, targets and deadlines, and the lists a body works
 * with. Pages and files both show these objects, so that they cannot differ.
 */
@NullMarked
package org.plansite.obligations;

import org.jspecify.annotations.NullMarked;
