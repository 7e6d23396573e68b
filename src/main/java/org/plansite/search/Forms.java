package org.plansite.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Other forms of what a query says, under which the plans may print it. */
final class Forms {
    private static final Pattern QUOTED = Pattern.compile("[“「『](.+)[”」』]");

    private Forms() {}

    /** The forms, folded, without the word itself: {@code 发改委} gives {@code 区发展改革委}. */
    static List<String> of(SearchQuery.Term term, Lexicon lexicon) {
        if (term.quoted()) {
            return List.of();
        }
        Set<String> forms = new LinkedHashSet<>();
        printed(lexicon.named(term.folded())).forEach(forms::add);
        forms.add(Numerals.inDigits(term.folded()));
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
}
