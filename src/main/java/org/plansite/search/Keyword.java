package org.plansite.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What is known about a unit beside its words; the names by which queries filter and facets count. */
enum Keyword {
    /** Bodies its bracket prints. */
    BODY,
    /** Bodies that answer for it through a collective. */
    VIA,
    YEAR,
    INDICATOR,
    CHAPTER,
    TYPE,
    FORCE,
    /** Only in a library of several plans. */
    PLAN;

    /** The name in queries, in the index and in the browser's files. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the browser's files sort them. */
    static List<Keyword> inOrderOfIds() {
        return Stream.of(values()).sorted(Comparator.comparing(Keyword::id)).toList();
    }
}
