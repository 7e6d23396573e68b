/** Writes a plan as Akoma Ntoso 3.0, the OASIS standard for legal documents in XML. */
@NullMarked
package org.plansite.export.akn;

import org.jspecify.annotations.NullMarked;
