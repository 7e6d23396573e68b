package org.plansite.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plansite.analysis.IndicatorNames.Match;
import org.plansite.plan.Indicator;

/**
 * Indicators whose names share what they begin with and what they end with: {@code 大豆播种、收割机械化率} stands for
 * 大豆播种机械化率 and 大豆收割机械化率. They are recognised only where the vocabulary has every one of the full names.
 */
final class SharedHeads {
    private static final String CONJUNCTIONS = "、和及与";

    private final Map<String, Indicator> names = new HashMap<>();

    /** @param names the full names as plans print them */
    SharedHeads(Map<String, Indicator> names) {
        this.names.putAll(names);
    }

    /** The indicators whose shared name ends at {@code end}, in printed order; empty when no names fit. */
    List<Match> before(String sentence, int end) {
        int last = startOfPart(sentence, end);
        String lastPart = sentence.substring(last, end);
        if (lastPart.isEmpty() || last == 0 || CONJUNCTIONS.indexOf(sentence.charAt(last - 1)) < 0) {
            return List.of();
        }
        return names.keySet().stream()
                .filter(name -> name.length() > lastPart.length() && name.endsWith(lastPart))
                .map(name -> name.substring(0, name.length() - lastPart.length()))
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .flatMap(head -> withHead(sentence, head, last, end).stream())
                .findFirst()
                .orElse(List.of());
    }

    /** The names with a given head, for the longest tail with which all of them are known. */
    private Optional<List<Match>> withHead(String sentence, String head, int last, int end) {
        for (int tail = last + 1; tail < end; tail++) {
            List<Match> matches = withTail(sentence, head, last, end, sentence.substring(tail, end));
            if (!matches.isEmpty()) {
                return Optional.of(matches);
            }
        }
        return Optional.empty();
    }

    private List<Match> withTail(String sentence, String head, int last, int end, String tail) {
        List<Match> matches = new ArrayList<>();
        Indicator whole = names.get(head + sentence.substring(last, end));
        if (whole == null) {
            return List.of();
        }
        matches.add(new Match(whole, last, end));
        int partEnd = last - 1;
        while (partEnd > 0) {
            Optional<Match> first = first(sentence, head, partEnd, tail);
            if (first.isPresent()) {
                matches.add(0, first.get());
                return matches;
            }
            int start = startOfPart(sentence, partEnd);
            Indicator middle = names.get(head + sentence.substring(start, partEnd) + tail);
            if (middle == null || start == 0 || CONJUNCTIONS.indexOf(sentence.charAt(start - 1)) < 0) {
                return List.of();
            }
            matches.add(0, new Match(middle, start, partEnd));
            partEnd = start - 1;
        }
        return List.of();
    }

    /** The part that prints the head: {@code 大豆播种}. */
    private Optional<Match> first(String sentence, String head, int end, String tail) {
        int at = sentence.lastIndexOf(head, end - 1);
        if (at < startOfPart(sentence, end) || at + head.length() >= end) {
            return Optional.empty();
        }
        Indicator indicator = names.get(sentence.substring(at, end) + tail);
        return indicator == null ? Optional.empty() : Optional.of(new Match(indicator, at, end));
    }

    private static int startOfPart(String sentence, int end) {
        int start = Clauses.startOf(sentence, end);
        for (int i = end - 1; i >= start; i--) {
            if (CONJUNCTIONS.indexOf(sentence.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return start;
    }
}
