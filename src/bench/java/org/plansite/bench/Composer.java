package org.plansite.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Composes sentences of patterns and words, to the taste of one plan. */
final class Composer {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)}");
    private static final List<String> FIELD_LISTS = List.of("objects", "works", "means", "goods");
    private static final int OWN_FIELD = 75;
    private static final int REMEMBERED = 4;
    private static final int ATTEMPTS = 5;

    private final Dice dice;
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final List<Map<String, List<String>>> fields = new ArrayList<>();
    private final Map<String, Deque<String>> recent = new LinkedHashMap<>();
    private int field;

    /**
     * @param fields the fields of the plan, in the order of its actions, and behind them all others
     * @param own words and names of this plan only, by list
     */
    Composer(Dice dice, List<Field> fields, Map<String, List<String>> own) {
        this.dice = dice;
        WordLists.sections("words.txt")
                .forEach((name, lines) -> lists.put(name, dice.toTaste(WordLists.words(String.join(" ", lines)))));
        WordLists.sections("grammar.txt").forEach((name, patterns) -> lists.put(name, dice.toTaste(patterns)));
        own.forEach((name, words) -> lists.put(name, dice.toTaste(words)));
        for (Field one : fields) {
            Map<String, List<String>> words = new LinkedHashMap<>();
            FIELD_LISTS.forEach(list -> words.put(list, dice.toTaste(one.list(list))));
            this.fields.add(words);
        }
    }

    /** Turns to the field with the given number: three in four words to come are its own. */
    void turnTo(int number) {
        field = number;
    }

    /** A text by one of the patterns of a list, or one of its words. */
    String compose(String list) {
        Matcher slots = SLOT.matcher(choose(list));
        StringBuilder text = new StringBuilder();
        while (slots.find()) {
            slots.appendReplacement(text, Matcher.quoteReplacement(fill(slots.group(1))));
        }
        return slots.appendTail(text).toString();
    }

    private String fill(String slot) {
        return Optional.ofNullable(number(slot)).orElseGet(() -> compose(slot));
    }

    /** An entry of the list that was not among the last ones chosen. */
    private String choose(String list) {
        List<String> entries = entries(list);
        Deque<String> last = recent.computeIfAbsent(list, key -> new ArrayDeque<>());
        String chosen = dice.frequent(entries);
        for (int i = 0; i < ATTEMPTS && last.contains(chosen); i++) {
            chosen = dice.frequent(entries);
        }
        last.addLast(chosen);
        if (last.size() > REMEMBERED) {
            last.removeFirst();
        }
        return chosen;
    }

    private List<String> entries(String list) {
        List<String> entries = lists.get(list);
        if (entries == null) {
            int of = dice.chance(OWN_FIELD) ? field : dice.below(fields.size());
            entries = fields.get(of).get(list);
        }
        if (entries == null) {
            throw new IllegalArgumentException("no list " + list);
        }
        return entries;
    }

    private @Nullable String number(String slot) {
        return switch (slot) {
            case "han" -> dice.any(List.of("两", "三", "四", "五", "六", "七", "八", "十"));
            case "count" -> String.valueOf(dice.between(2, 96));
            case "hundreds" -> round(dice.between(100, 9800));
            case "thousands" -> round(dice.between(1000, 98000));
            case "decimal" -> dice.between(1, 86) + "." + dice.between(1, 9);
            case "year" -> String.valueOf(dice.between(2023, 2026));
            case "later" -> String.valueOf(dice.between(2027, 2030));
            default -> null;
        };
    }

    /** Most numbers of plans are round. */
    private String round(int number) {
        int step = dice.any(List.of(1, 10, 50, 100));
        return String.valueOf(Math.max(step, number / step * step));
    }
}
