package org.plansite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A query with its judged answers.
 *
 * @param text the query
 * @param grades of pages by their addresses: 3 is the answer, 2 good, 1 related; others are 0
 */
record JudgedQuery(String text, Map<String, Integer> grades) {
    private static final Path FOLDER = Path.of("src/test/resources/org/plansite/search");
    private static final int FIRST = 10;
    private static final int GOOD = 2;

    /** Blocks of {@code ? query} and lines of a grade and an address; {@code #} begins a comment. */
    static List<JudgedQuery> read(String file) {
        List<JudgedQuery> queries = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(FOLDER.resolve(file))) {
                if (line.startsWith("? ")) {
                    queries.add(new JudgedQuery(line.substring(2), new LinkedHashMap<>()));
                } else if (line.matches("[123] .+")) {
                    queries.get(queries.size() - 1)
                            .grades
                            .put(line.substring(2).strip(), Integer.parseInt(line.substring(0, 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return queries;
    }

    /** Whether a good answer is among the first of some pages. */
    boolean succeeds(List<String> pages, int first) {
        return pages.stream().limit(first).anyMatch(page -> grades.getOrDefault(page, 0) >= GOOD);
    }

    /** The gain of the first ten pages, discounted by their places, as a share of the best possible. */
    double gain(List<String> pages) {
        List<Integer> best =
                grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        return discounted(
                        pages.stream().map(page -> grades.getOrDefault(page, 0)).toList())
                / discounted(best);
    }

    private static double discounted(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < Math.min(FIRST, grades.size()); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return gain;
    }
}
