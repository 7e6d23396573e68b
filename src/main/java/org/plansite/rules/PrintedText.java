package org.plansite.rules;

import java.util.List;
import java.util.stream.Stream;
import org.plansite.plan.Plan;
import org.plansite.plan.Sentence;

/** All that the plans of a library print, headings included, to look words up in. */
record PrintedText(List<String> lines) {
    PrintedText {
        lines = List.copyOf(lines);
    }

    static PrintedText of(Library library) {
        return new PrintedText(library.readPlans().flatMap(PrintedText::lines).toList());
    }

    private static Stream<String> lines(Plan plan) {
        Stream<String> words = plan.outline().units().stream()
                .flatMap(unit -> Stream.concat(
                        Stream.of(unit.heading()), unit.sentences().stream().map(Sentence::text)));
        return Stream.concat(Stream.of(plan.metadata().title()), words);
    }

    boolean contains(String words) {
        return lines.stream().anyMatch(line -> line.contains(words));
    }

    /** Whether some words stand one behind the other in one sentence. */
    boolean containsInOrder(List<String> parts) {
        return lines.stream().anyMatch(line -> isInOrder(parts, line));
    }

    private static boolean isInOrder(List<String> parts, String line) {
        int from = 0;
        for (String part : parts) {
            int at = line.indexOf(part, from);
            if (at < 0) {
                return false;
            }
            from = at + part.length();
        }
        return true;
    }
}
