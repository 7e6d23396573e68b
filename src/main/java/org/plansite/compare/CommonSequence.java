package org.plansite.compare;

import java.util.ArrayList;
import java.util.List;

/** The longest row of members that two lists have in common, in order. */
final class CommonSequence {
    private CommonSequence() {}

    /** Pairs of an index of the one and an index of the other, both rising. */
    static <T> List<int[]> of(List<T> old, List<T> next) {
        int[][] longest = new int[old.size() + 1][next.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = next.size() - 1; j >= 0; j--) {
                longest[i][j] = old.get(i).equals(next.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        List<int[]> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() && j < next.size()) {
            if (old.get(i).equals(next.get(j))) {
                pairs.add(new int[] {i++, j++});
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
