package org.plansite.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what sounds like a mistyped word: {@code 充点桩} is {@code 充电桩} to an input method. */
final class Sounds {
    private static final int SHORTEST = 3;
    private static final int MOST_FORMS = 3;

    private final UnitIndex index;
    private final Pinyin pinyin;

    Sounds(UnitIndex index, Pinyin pinyin) {
        this.index = index;
        this.pinyin = pinyin;
    }

    /** What the texts have that sounds like a folded word, in their order; nothing for a word they have themselves. */
    List<String> likeUnknown(String folded) {
        if (folded.length() < SHORTEST
                || folded.chars().noneMatch(pinyin::knows)
                || index.texts().has(folded)) {
            return List.of();
        }
        Set<String> forms = new LinkedHashSet<>();
        List<String> wanted = syllables(folded);
        for (int unit = 0; unit < index.size() && forms.size() < MOST_FORMS; unit++) {
            addTo(forms, index.texts().of(unit), wanted);
        }
        return List.copyOf(forms).subList(0, Math.min(MOST_FORMS, forms.size()));
    }

    private void addTo(Set<String> forms, String stream, List<String> wanted) {
        for (int at = 0; at + wanted.size() <= stream.length(); at++) {
            int same = 0;
            while (same < wanted.size()
                    && pinyin.sound(stream.charAt(at + same)).equals(wanted.get(same))) {
                same++;
            }
            if (same == wanted.size()) {
                forms.add(stream.substring(at, at + same));
            }
        }
    }

    private List<String> syllables(String folded) {
        List<String> syllables = new ArrayList<>();
        for (int i = 0; i < folded.length(); i++) {
            syllables.add(pinyin.sound(folded.charAt(i)));
        }
        return syllables;
    }
}
