package org.plansite.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Something a query can name.
 *
 * @param kind what sort of thing
 * @param id its value in the index; for synonyms the first of the printed words
 * @param label its name
 * @param address its page; empty for what has none
 * @param printed the forms in which plans print it: a search for one of its names finds them all
 * @param otherNames what people call it besides
 */
record Entry(Kind kind, String id, String label, String address, List<String> printed, List<String> otherNames) {

    /** {@code 三(七)1}, {@code 专栏3}: what can be nothing else. */
    private static final Pattern UNIT_NUMBER = Pattern.compile("专栏\\d+|[一二三四五六七八九十]+\\(.+");

    private static final int TELLING_TITLE = 6;

    /** The sorts of things queries name; but for synonyms and units, they are keywords of units. */
    enum Kind {
        BODY,
        INDICATOR,
        YEAR,
        SYNONYMS,
        UNIT,
        CHAPTER,
        TYPE,
        FORCE,
        PLAN;

        /** The name in the browser's files. */
        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Entry {
        printed = List.copyOf(printed);
        otherNames = List.copyOf(otherNames);
    }

    /** Whether a name of it counts wherever it stands in a query; other names have to be all of it. */
    boolean isRecognisedIn(String name) {
        return switch (kind) {
            case BODY, INDICATOR, YEAR, SYNONYMS -> true;
            case UNIT -> UNIT_NUMBER.matcher(name).matches() || name.length() >= TELLING_TITLE;
            case CHAPTER, TYPE, FORCE, PLAN -> false;
        };
    }

    /** All its names, folded. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names.add(Folding.fold(label));
        printed.forEach(name -> names.add(Folding.fold(name)));
        otherNames.forEach(name -> names.add(Folding.fold(name)));
        return names;
    }
}
