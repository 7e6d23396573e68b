package org.plansite.publish;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers where links lead, as all pages of a folder have the same navigation. */
final class Destinations {
    private final String baseAddress;
    private final Map<String, Destination> known = new ConcurrentHashMap<>();

    /** @param baseAddress where the site stands; empty when that is not known */
    Destinations(String baseAddress) {
        this.baseAddress = baseAddress;
    }

    /** Where a link on a page leads. */
    Destination of(String page, String address) {
        if (address.isEmpty() || address.startsWith("#") || address.startsWith("?")) {
            return Destination.of(page, address, baseAddress);
        }
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        return known.computeIfAbsent(folder + "\n" + address, key -> Destination.of(page, address, baseAddress));
    }
}
