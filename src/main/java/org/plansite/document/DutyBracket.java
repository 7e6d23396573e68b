package org.plansite.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a plan prints of who answers for a task: a bracket of duties, or a line of its own that opens with {@code 责任单位：}.
 *
 * <p>Pure text: which bodies the names stand for is for the vocabulary to say.
 *
 * @param isDuty whether the words surely are of duties; a bracket that only might be is kept as "not sure"
 * @param isExplicit whether a label ({@code 责任单位：}) or a verb ({@code 牵头}, {@code 按职责分工负责}) says so, not only
 *     the look of the names
 * @param names in printed order
 * @param remarks what stands beside the names: a rule, a time limit, a person
 */
public record DutyBracket(boolean isDuty, boolean isExplicit, List<Name> names, List<Remark> remarks) {

    /**
     * A name as printed, at its place in the text that was read.
     *
     * @param printed the name without the words that say its part ({@code 等}, {@code 牵头}, {@code 按职责分工负责})
     * @param start where it starts (UTF-16)
     * @param end where it ends
     * @param full the name with the prefix restored that only an earlier name prints ({@code 省生态环境厅、农业农村厅})
     * @param role the part as printed ({@code 牵头}, {@code 责任}, {@code 配合}, …); empty where none is printed
     */
    public record Name(String printed, int start, int end, String full, Optional<String> role) {
        public Name {
            if (printed.isEmpty() || start < 0 || end <= start) {
                throw new IllegalArgumentException("name " + printed + " at " + start + "–" + end);
            }
        }
    }

    /** Words in the bracket that are no name, kept as printed. */
    public record Remark(Kind kind, String words, int start, int end) {

        /** What the words speak of. */
        public enum Kind {
            /** A rule for other tasks too, such as {@code 以下均需各市政府负责，不再列出}. */
            RULE,
            /** What the order of the names means, such as {@code 列首位的为牵头单位}. */
            ORDER,
            /** By when, or for how long. */
            TIME,
            /** People, not bodies. */
            PERSON,
            /** Anything else. */
            OTHER
        }
    }

    public DutyBracket {
        names = List.copyOf(names);
        remarks = List.copyOf(remarks);
    }

    /** Reads a bracket, or a line, without a vocabulary. */
    public static Optional<DutyBracket> of(String text) {
        return of(text, name -> false);
    }

    /**
     * Reads a bracket with its brackets, or a line without; empty when it is none of duties.
     *
     * @param known whether the vocabulary has a name; the longest known name wins over the separators
     */
    public static Optional<DutyBracket> of(String text, Predicate<String> known) {
        return new DutyReader(text, known, false).read();
    }
}
