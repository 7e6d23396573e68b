package org.plansite.publish;

import java.util.Optional;
import org.plansite.site.Fingerprint;

/**
 * A file of the next release.
 *
 * @param path within the site
 * @param hash its SHA-256
 * @param linked whether it is the visible release's file under a second name
 * @param basis what it was made of, if it tells
 */
record MadeFile(String path, String hash, boolean linked, Optional<Fingerprint> basis) {}
