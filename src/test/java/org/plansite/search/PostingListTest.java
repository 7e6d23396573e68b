package org.plansite.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Units and how often they have something, in few characters. */
class PostingListTest {
    private final PostingList list = new PostingList();

    @Test
    void nobodyHasIt() {
        assertThat(list.written()).isEmpty();
    }

    /** 0, 1 and 2 without a frequency: no unit between them, no number after them. */
    @Test
    void neighboursAreSteps() {
        list.add(0, 1);
        list.add(1, 1);
        list.add(2, 1);
        assertThat(list.written()).isEqualTo("!!!");
    }

    /** Unit 3 is three units further, 6 when doubled; then two more between, 4. */
    @Test
    void aStepIsDoubled() {
        list.add(3, 1);
        list.add(6, 1);
        assertThat(list.written()).isEqualTo(numbers(6, 4));
    }

    /** Twice is an odd step and 0, five times an odd step and 3. */
    @Test
    void aFrequencyFollowsAnOddStep() {
        list.add(0, 2);
        list.add(4, 5);
        list.add(5, 1);
        assertThat(list.written()).isEqualTo(numbers(1, 0, 7, 3, 0));
    }

    @Test
    void occurrencesAreCountedByUnit() {
        Occurrences occurrences = new Occurrences();
        int[][] places = {{1, 0}, {1, 4}, {1, 9}, {4, 2}, {5, 0}, {5, 1}};
        for (int[] place : places) {
            occurrences.add(place[0], place[1]);
        }
        assertThat(occurrences.size()).isEqualTo(6);
        assertThat(occurrences.distinctUnits()).isEqualTo(3);
        assertThat(occurrences.unit(5)).isEqualTo(5);
        assertThat(occurrences.place(2)).isEqualTo(9);
        assertThat(occurrences.postings().written()).isEqualTo(numbers(3, 1, 4, 1, 0));
    }

    private static String numbers(int... numbers) {
        StringBuilder written = new StringBuilder();
        for (int number : numbers) {
            Shard.appendNumber(written, number);
        }
        return written.toString();
    }
}
