package org.plansite.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An Atom feed, RFC 4287.
 *
 * <p>Ids are name-based UUIDs, so that they stay the same when the site moves to another address, as the RFC asks.
 *
 * @param language of its titles
 * @param self where it stands, absolute; empty when the site's address is not known
 * @param page the page it belongs to
 * @param entries at least one, the newest first
 */
record AtomFeed(
        String id,
        String language,
        String title,
        String author,
        Optional<String> self,
        String page,
        List<Entry> entries) {
    AtomFeed {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a feed without entries: " + title);
        }
    }

    /**
     * An entry.
     *
     * @param day when it came to be, ISO
     * @param page where to read more
     * @param kind the id of its kind
     */
    record Entry(String id, String title, String day, String page, String kind, String summary) {
        /** The same with its page below another address. */
        Entry under(String root) {
            return new Entry(id, title, day, root + page, kind, summary);
        }
    }

    /** The id of whatever has these names, and no other, always the same. */
    static String id(List<String> names) {
        byte[] name = String.join("\n", names).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }

    /** The day of its newest entry. */
    String day() {
        return entries.stream().map(Entry::day).max(String::compareTo).orElseThrow();
    }
}
