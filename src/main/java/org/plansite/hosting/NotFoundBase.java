package org.plansite.hosting;

import java.util.Optional;

/**
 * Makes the links of the page for what is not found work at any depth: the server writes into it where the site stands.
 *
 * @param find words of the page
 * @param replacement for them
 */
record NotFoundBase(String find, String replacement) {
    private static final String HEAD = "<meta charset=\"utf-8\">";

    /** Nothing where the page knows the place already. */
    static Optional<NotFoundBase> of(HostedSite site, Place place) {
        String wanted = tag(place.prefix());
        if (site.base().isEmpty()) {
            return Optional.of(new NotFoundBase(HEAD, HEAD + wanted));
        }
        String there = tag(site.base().get());
        return there.equals(wanted) ? Optional.empty() : Optional.of(new NotFoundBase(there, wanted));
    }

    private static String tag(String base) {
        return "<base href=\"" + base + "\">";
    }
}
