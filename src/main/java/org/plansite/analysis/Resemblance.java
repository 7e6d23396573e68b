package org.plansite.analysis;

import java.util.Comparator;
import java.util.stream.Stream;

/** Finds the known name most like an unknown one, for advice. */
public final class Resemblance {
    private Resemblance() {}

    /** The candidate with the fewest changed characters; the first of equals; empty when there is none. */
    public static String nearest(String name, Stream<String> candidates) {
        return candidates
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
                .orElse("");
    }

    /** The edit distance of Levenshtein. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substitution = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substitution, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
