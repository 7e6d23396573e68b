package org.plansite.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A calendar: only the properties the tool writes, each in its line. */
final class IcsText {
    private static final Set<String> PROPERTIES = Set.of(
            "BEGIN",
            "END",
            "VERSION",
            "PRODID",
            "CALSCALE",
            "METHOD",
            "X-WR-CALNAME",
            "UID",
            "DTSTAMP",
            "SEQUENCE",
            "DTSTART",
            "DTEND",
            "TRANSP",
            "SUMMARY",
            "DESCRIPTION",
            "CATEGORIES",
            "URL");

    private IcsText() {}

    static List<String> faults(String ics) {
        List<String> faults = new ArrayList<>();
        for (String line : ics.replace("\r\n ", "").split("\r\n", -1)) {
            String property = line.split("[:;]", 2)[0];
            boolean isKnown = line.isEmpty() || PROPERTIES.contains(property);
            if (!isKnown || line.chars().anyMatch(Character::isISOControl)) {
                faults.add("line: " + line);
            }
        }
        return faults;
    }
}
