package org.plansite.publish;

import java.util.Optional;
import org.plansite.site.Fingerprint;

/**
 * Where a site comes from.
 *
 * @param tool the classes that make its files; what another tool makes of the same may differ
 * @param inputs all it is made of, the tool too; empty when that is not known
 */
public record Origin(Fingerprint tool, Optional<Fingerprint> inputs) {}
