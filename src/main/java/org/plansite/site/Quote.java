package org.plansite.site;

import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.Unit;

/**
 * Words of the plan on another page, with a little of what stands around them and the way to their sentence.
 *
 * @param before words of the same sentence in front of them
 * @param words the words meant
 * @param after words of the same sentence behind them
 * @param cutBefore whether the sentence begins earlier
 * @param cutAfter whether the sentence goes on
 * @param citation the citation of the sentence or heading without the plan's title, {@code 三（七）1 第2句}
 * @param address the sentence
 */
public record Quote(
        String before,
        String words,
        String after,
        boolean cutBefore,
        boolean cutAfter,
        String citation,
        String address) {
    private static final String CLAUSE_ENDS = "，；：。、";
    private static final String PAUSES = "，；。";
    private static final int ROOM = 46;

    /** Just the words. */
    static Quote of(Plan plan, Passage passage) {
        return cut(plan, passage, passage.start(), passage.end());
    }

    /** The words with the whole of their sentence. */
    static Quote inSentence(Plan plan, Passage passage) {
        return cut(plan, passage, 0, sentence(plan, passage).length());
    }

    /** The words with the clauses around them. */
    static Quote around(Plan plan, Passage passage) {
        String text = sentence(plan, passage);
        return cut(plan, passage, start(text, passage.start()), end(text, passage.end()));
    }

    private static Quote cut(Plan plan, Passage passage, int from, int to) {
        String text = sentence(plan, passage);
        return new Quote(
                text.substring(from, passage.start()),
                passage.words(),
                text.substring(passage.end(), to),
                from > 0,
                to < text.length(),
                citation(plan, passage),
                Addresses.sentence(plan, passage));
    }

    static String sentence(Plan plan, Passage passage) {
        Unit unit = plan.outline().unit(passage.unit());
        return passage.isHeading()
                ? Passage.ofHeading(unit).words()
                : unit.sentence(passage.sentence()).text();
    }

    static String citation(Plan plan, Passage passage) {
        Unit unit = plan.outline().unit(passage.unit());
        return passage.isHeading() ? unit.citation() : SentenceCitation.inPlan(unit, passage.sentence());
    }

    /** The start of the first clause that fits in the room before the words. */
    static int start(String text, int words) {
        if (words <= ROOM) {
            return 0;
        }
        for (int i = words - ROOM; i < words; i++) {
            if (CLAUSE_ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return words;
    }

    /** The end of the last clause that fits in the room behind the words. */
    static int end(String text, int words) {
        if (text.length() - words <= ROOM) {
            return text.length();
        }
        for (int i = words + ROOM; i > words; i--) {
            if (CLAUSE_ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return words;
    }

    /** Where the clause with the words begins. */
    static int clauseStart(String text, int words) {
        int start = words;
        while (start > 0 && PAUSES.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** Where the clause with the words ends, its mark not included. */
    static int clauseEnd(String text, int words) {
        int end = words;
        while (end < text.length() && PAUSES.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
