package org.plansite.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/** Finds for the members of an old list their counterparts in a new one, each at most one. */
final class Pairing<T> {
    private static final int NONE = -1;

    private final List<T> old;
    private final List<T> next;
    private final int[] nextOf;
    private final int[] oldOf;

    /** A member of both lists, or of one of them. */
    record Pair<T>(Optional<T> old, Optional<T> next) {}

    private record Candidate(int old, int next, double likeness) {
        static final Comparator<Candidate> LIKEST_FIRST = Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparingInt(Candidate::old)
                .thenComparingInt(Candidate::next);
    }

    Pairing(List<T> old, List<T> next) {
        this.old = List.copyOf(old);
        this.next = List.copyOf(next);
        nextOf = new int[old.size()];
        oldOf = new int[next.size()];
        Arrays.fill(nextOf, NONE);
        Arrays.fill(oldOf, NONE);
    }

    void pair(int oldIndex, int nextIndex) {
        nextOf[oldIndex] = nextIndex;
        oldOf[nextIndex] = oldIndex;
    }

    boolean isFree(int oldIndex, int nextIndex) {
        return nextOf[oldIndex] == NONE && oldOf[nextIndex] == NONE;
    }

    /** Pairs what is still free, the likest first, of equals the earlier, as long as they are alike enough. */
    Pairing<T> pairLikest(double enough, ToDoubleBiFunction<T, T> likeness) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            for (int j = 0; j < next.size(); j++) {
                if (isFree(i, j)) {
                    candidates.add(new Candidate(i, j, likeness.applyAsDouble(old.get(i), next.get(j))));
                }
            }
        }
        candidates.removeIf(candidate -> candidate.likeness < enough);
        candidates.sort(Candidate.LIKEST_FIRST);
        for (Candidate candidate : candidates) {
            if (isFree(candidate.old, candidate.next)) {
                pair(candidate.old, candidate.next);
            }
        }
        return this;
    }

    /** In the order of the new list; what is gone stands behind the counterpart of what it stood behind. */
    List<Pair<T>> inOrder() {
        List<List<Pair<T>>> goneBehind = new ArrayList<>();
        for (int j = 0; j <= next.size(); j++) {
            goneBehind.add(new ArrayList<>());
        }
        int place = 0;
        for (int i = 0; i < old.size(); i++) {
            if (nextOf[i] == NONE) {
                goneBehind.get(place).add(new Pair<>(Optional.of(old.get(i)), Optional.empty()));
            } else {
                place = nextOf[i] + 1;
            }
        }
        List<Pair<T>> pairs = new ArrayList<>(goneBehind.get(0));
        for (int j = 0; j < next.size(); j++) {
            pairs.add(new Pair<>(
                    Optional.of(j).filter(index -> oldOf[index] != NONE).map(index -> old.get(oldOf[index])),
                    Optional.of(next.get(j))));
            pairs.addAll(goneBehind.get(j + 1));
        }
        return pairs;
    }
}
