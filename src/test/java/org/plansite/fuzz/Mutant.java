package org.plansite.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A content folder spoilt as a seed says.
 *
 * @param seed says everything about it
 * @param ways in which it was spoilt, in order
 * @param files by their paths in the content folder
 */
public record Mutant(long seed, List<String> ways, SortedMap<String, byte[]> files) {
    private static final List<List<String>> PLAN_WORDS =
            List.of(Odd.CANARIES, Odd.MARKDOWN, Odd.GENRE, Odd.GENRE, Odd.CHARACTERS, Odd.NUMBERS);
    private static final List<List<String>> YAML_WORDS = List.of(Odd.YAML, Odd.YAML, Odd.CANARIES, Odd.CHARACTERS);
    private static final List<List<String>> CSV_WORDS =
            List.of(Odd.CANARIES, Odd.CHARACTERS, Odd.NUMBERS, List.of(",", "\"", "\"\"", ";", "\n", "=1+1", "\t"));

    public Mutant {
        ways = List.copyOf(ways);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Nothing is spoilt. */
    public static Mutant none(Map<String, byte[]> good) {
        return new Mutant(0, List.of(), new TreeMap<>(good));
    }

    /** Spoils the files of a good content folder. */
    public static Mutant of(long seed, Map<String, byte[]> good) {
        return new Spoiling(new Dice(seed), new TreeMap<>(good)).mutant(seed);
    }

    /** Whether the plan's source was changed, so that it has to be imported first. */
    public boolean isToBeImported() {
        return ways.contains("source") || ways.contains("names");
    }

    /** Whether the Markdown was changed, so that source and hash may be made to agree with it. */
    public boolean isEdited() {
        return ways.contains("markdown");
    }

    private record Spoiling(Dice dice, SortedMap<String, byte[]> files) {

        Mutant mutant(long seed) {
            String first = way();
            List<String> ways = dice.percent(30) ? List.of(first, way()) : List.of(first);
            ways.forEach(this::spoil);
            return new Mutant(seed, ways, files);
        }

        private String way() {
            return dice.word(
                    List.of("source", "source", "source", "markdown"),
                    List.of("names", "names", "names", "values"),
                    List.of("yaml", "yaml", "values", "values", "csv", "bytes"));
        }

        private void spoil(String way) {
            switch (way) {
                case "source" -> text(ending("source.txt"), false, PLAN_WORDS);
                case "markdown" -> text(ending(".md"), false, PLAN_WORDS);
                case "yaml" -> text(ending(".yaml"), true, YAML_WORDS);
                case "csv" -> text(ending(".csv"), true, CSV_WORDS);
                case "values" -> value(dice.percent(75) ? ending(".yaml") : ending(".csv"));
                case "names" -> names();
                default -> bytes(dice.of(List.copyOf(files.keySet())));
            }
        }

        private String ending(String end) {
            return dice.of(
                    files.keySet().stream().filter(path -> path.endsWith(end)).toList());
        }

        private void text(String path, boolean mayRepeat, List<List<String>> words) {
            String spoilt = Lines.spoilt(read(path), dice, words);
            write(path, mayRepeat && dice.percent(2) ? spoilt.repeat(50) : spoilt);
        }

        private void value(String path) {
            String text = read(path);
            int times = 1 + dice.below(3);
            for (int i = 0; i < times; i++) {
                text = Values.spoilt(text, dice, path.endsWith(".yaml"));
            }
            write(path, text);
        }

        private void names() {
            int times = 1 + dice.below(6);
            for (int i = 0; i < times; i++) {
                name();
            }
        }

        /** Changes a name wherever it stands, so that everything still fits together and reaches the pages. */
        private void name() {
            String name = dice.of(Names.in(read(ending(".yaml")), read(ending("source.txt"))));
            String odd = dice.word(Odd.CANARIES, Odd.CANARIES, Odd.CHARACTERS, Odd.GENRE);
            String other = dice.percent(50) ? name + odd : odd + name;
            for (String path : List.copyOf(files.keySet())) {
                String put =
                        path.endsWith(".yaml") ? Values.yaml(other) : path.endsWith(".csv") ? Values.csv(other) : other;
                write(path, read(path).replace(name, put));
            }
        }

        private void bytes(String path) {
            byte[] bytes = files.getOrDefault(path, new byte[0]).clone();
            int times = 1 + dice.below(4);
            for (int i = 0; i < times && bytes.length > 0; i++) {
                bytes[dice.below(bytes.length)] = (byte) dice.below(256);
            }
            files.put(path, bytes);
        }

        private String read(String path) {
            return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
        }

        private void write(String path, String text) {
            files.put(path, text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
