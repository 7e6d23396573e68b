package org.plansite.publish;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Remembers where links lead, as all pages of a folder have the same navigation; and words that many pages have. Pages
 * come folder by folder, so only those of the last few folders are kept.
 */
final class Destinations {
    private static final int FOLDERS = 8;

    private final String baseAddress;
    private final Map<String, Map<String, Destination>> known = new ConcurrentHashMap<>();
    private final Map<String, String> words = new ConcurrentHashMap<>();

    /** @param baseAddress where the site stands; empty when that is not known */
    Destinations(String baseAddress) {
        this.baseAddress = baseAddress;
    }

    /** The same words, which then stand once in memory for all pages. */
    String shared(String some) {
        return words.computeIfAbsent(some, each -> each);
    }

    Set<String> shared(Set<String> some) {
        return some.stream().map(this::shared).collect(Collectors.toUnmodifiableSet());
    }

    /** Where a link on a page leads. */
    Destination of(String page, String address) {
        if (address.isEmpty() || address.startsWith("#") || address.startsWith("?")) {
            return Destination.of(page, address, baseAddress);
        }
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        if (known.size() > FOLDERS) {
            known.clear();
        }
        return known.computeIfAbsent(folder, each -> new ConcurrentHashMap<>())
                .computeIfAbsent(address, each -> Destination.of(page, address, baseAddress));
    }
}
