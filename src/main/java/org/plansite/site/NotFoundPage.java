package org.plansite.site;

import java.net.URI;
import java.util.Optional;

/**
 * The page a server shows for an address that does not exist, at whatever depth.
 *
 * @param base the path of the site's root on its server, which makes relative links work at any depth; empty when the
 *     site's address is not known
 */
public record NotFoundPage(Optional<String> base) {
    static NotFoundPage of(SiteSettings settings) {
        return new NotFoundPage(
                settings.baseAddress().map(address -> URI.create(address).getPath()));
    }
}
