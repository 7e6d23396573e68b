package org.plansite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plansite.plan.Sentence;

/** A browser that follows the rule of the dictionary finds what a plain search of the texts finds. */
class GramTrieTest {
    private static final List<String> ALPHABET = List.of("a", "a", "b", "水", "𠮷", "\ue000", "ｶ", "ﾞ");
    private static final int LIBRARIES = 60;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 600})
    void answersAreThoseOfAPlainSearch(int many) {
        Random random = new Random(many);
        for (int i = 0; i < LIBRARIES; i++) {
            List<List<String>> units = Stream.generate(() -> texts(random))
                    .limit(1 + random.nextInt(6))
                    .toList();
            Map<String, Map<Integer, Integer>> entries = entries(units, many);
            List<List<String>> folded = units.stream()
                    .map(texts -> texts.stream().map(Folding::fold).toList())
                    .toList();
            for (String wanted : queries(folded, random)) {
                assertThat(lookedUp(wanted, entries, folded, many))
                        .as("“%s” in %s, many is %d, entries %s", wanted, folded, many, entries.keySet())
                        .isEqualTo(found(wanted, IntStream.range(0, units.size()), folded));
            }
        }
    }

    @Test
    void entriesAreInTheOrderOfTheirCodePoints() {
        List<List<String>> units = List.of(List.of("", "a\ue000"), List.of("", "a𠮷"), List.of("", "ab"));
        assertThat(entries(units, 1).keySet()).containsExactly("a", "ab", "a\ue000", "a𠮷", "b", "\ue000", "𠮷");
    }

    /** 灌 is always followed by 溉, in four units; then 水 follows, or 田, or nothing. */
    @Test
    void whatGoesOnAlikeIsWrittenInTheLongerForm() {
        List<List<String>> units =
                List.of(List.of("", "灌溉水"), List.of("", "灌溉"), List.of("", "灌溉水"), List.of("", "田灌溉田"));
        assertThat(entries(units, 2)).containsOnlyKeys("水", "溉", "溉水", "溉田", "灌溉", "灌溉水", "灌溉田", "田");
    }

    /** The rule in the first comment of {@link GramTrie}. */
    private static Map<Integer, Integer> lookedUp(
            String wanted, Map<String, Map<Integer, Integer>> entries, List<List<String>> units, int many) {
        for (Map.Entry<String, Map<Integer, Integer>> entry : entries.entrySet()) {
            if (entry.getKey().startsWith(wanted)) {
                return entry.getValue();
            }
        }
        String longest = entries.keySet().stream()
                .filter(wanted::startsWith)
                .reduce("", (one, other) -> one.length() > other.length() ? one : other);
        Map<Integer, Integer> few = entries.getOrDefault(longest, Map.of());
        return few.size() > many
                ? Map.of()
                : found(wanted, few.keySet().stream().mapToInt(unit -> unit), units);
    }

    /** By unit, how often its texts have it; a heading counts three times. */
    private static Map<Integer, Integer> found(String wanted, IntStream in, List<List<String>> units) {
        Map<Integer, Integer> counts = new TreeMap<>();
        in.forEach(unit -> {
            List<String> texts = units.get(unit);
            int count = IntStream.range(0, texts.size())
                    .map(text -> (text == 0 ? 3 : 1) * count(wanted, texts.get(text)))
                    .sum();
            if (count > 0) {
                counts.put(unit, count);
            }
        });
        return counts;
    }

    private static int count(String wanted, String text) {
        return (int) IntStream.range(0, text.length())
                .filter(at -> text.startsWith(wanted, at))
                .count();
    }

    /** The first text is the heading. */
    private static List<String> texts(Random random) {
        return Stream.generate(() -> text(random, 8))
                .limit(1 + random.nextInt(4))
                .toList();
    }

    private static String text(Random random, int longest) {
        return Stream.generate(() -> ALPHABET.get(random.nextInt(ALPHABET.size())))
                .limit(random.nextInt(longest + 1))
                .collect(Collectors.joining());
    }

    /** Some that are there, and some by chance. */
    private static List<String> queries(List<List<String>> units, Random random) {
        List<String> queries = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            queries.add(Folding.fold(text(random, 4)));
            List<String> texts = units.get(random.nextInt(units.size()));
            int[] text = texts.get(random.nextInt(texts.size())).codePoints().toArray();
            int from = random.nextInt(text.length + 1);
            queries.add(new String(text, from, random.nextInt(text.length - from + 1)));
        }
        queries.removeIf(String::isEmpty);
        return queries;
    }

    private static Map<String, Map<Integer, Integer>> entries(List<List<String>> units, int many) {
        Map<String, Map<Integer, Integer>> entries = new LinkedHashMap<>();
        try (UnitIndex index =
                UnitIndex.of(units.stream().map(GramTrieTest::unit).toList())) {
            GramTrie trie = new GramTrie(index.texts(), many);
            index.visitCharacters((character, places) -> trie.from(character, Occurrences.of(places, index.texts()))
                    .forEach(gram -> assertThat(entries.put(
                                    gram.characters(), decoded(gram.units().written())))
                            .as(gram.characters())
                            .isNull()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return entries;
    }

    private static SearchUnit unit(List<String> texts) {
        List<Sentence> sentences = IntStream.range(1, texts.size())
                .filter(i -> !texts.get(i).isEmpty())
                .mapToObj(i -> new Sentence(i, texts.get(i), Sentence.Role.TEXT))
                .toList();
        return new SearchUnit("a.html", "1", "task", "一1", texts.get(0), List.of(), sentences, Map.of());
    }

    /** The steps of a posting list, read as its comment says; every step is one character here. */
    private static Map<Integer, Integer> decoded(String written) {
        Map<Integer, Integer> counts = new TreeMap<>();
        int[] numbers = written.chars().map(c -> c - '!' - (c > '"' ? 1 : 0)).toArray();
        assertThat(Arrays.stream(numbers).allMatch(number -> number < 46)).isTrue();
        for (int i = 0, unit = -1; i < numbers.length; i++) {
            unit += numbers[i] / 2 + 1;
            counts.put(unit, numbers[i] % 2 == 1 ? numbers[++i] + 2 : 1);
        }
        return counts;
    }
}
