package org.plansite.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Other forms of what a query says, under which the plans may print it. */
final class Forms {
    private static final String CHINESE_DIGITS = "零一二三四五六七八九";
    private static final Pattern CHINESE_YEAR = Pattern.compile("[〇○零一二三四五六七八九]{4}(?=年)");
    private static final Pattern QUOTED = Pattern.compile("[“「『](.+)[”」』]");

    private Forms() {}

    /** The forms, folded, without the word itself: {@code 发改委} gives {@code 区发展改革委}. */
    static List<String> of(SearchQuery.Term term, Lexicon lexicon) {
        if (term.quoted()) {
            return List.of();
        }
        Set<String> forms = new LinkedHashSet<>();
        printed(lexicon.named(term.folded())).forEach(forms::add);
        forms.add(CHINESE_YEAR.matcher(term.folded()).replaceAll(Forms::inDigits));
        forms.add(QUOTED.matcher(term.folded()).replaceFirst("$1"));
        forms.remove(term.folded());
        return List.copyOf(forms);
    }

    /** The forms in which plans print what some entries stand for, folded. */
    static List<String> printed(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.printed().stream())
                .map(Folding::fold)
                .distinct()
                .toList();
    }

    private static String inDigits(MatchResult year) {
        StringBuilder digits = new StringBuilder();
        year.group().chars().forEach(digit -> digits.append(Math.max(0, CHINESE_DIGITS.indexOf(digit))));
        return digits.toString();
    }
}
