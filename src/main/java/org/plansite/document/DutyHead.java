package org.plansite.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the head of a table's column says of duties, in the words of a bracket's labels: {@code 牵头单位}, {@code 完成时限}.
 *
 * @param kind what stands in the cells below
 * @param role the part it says the bodies have; empty where it says two, or none
 */
record DutyHead(Kind kind, Optional<String> role) {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern ONE = Pattern.compile("以及|[和及、/／]|(?<!参)与");

    /** What stands in the cells. */
    enum Kind {
        BODIES,
        /** By when it is to be done. */
        DEADLINE
    }

    /** The head, if it is one of duties. */
    static Optional<DutyHead> of(String cell) {
        String words = SPACE.matcher(cell).replaceAll("");
        Matcher bodies = DutyWords.HEAD.matcher(words);
        if (bodies.matches()
                && DutyWords.HEAD_NAMES.matcher(bodies.group("role")).find()) {
            String note = Optional.ofNullable(bodies.group("note")).orElse("");
            boolean isOrder = note.isEmpty() || DutyWords.ORDER.matcher(note).matches();
            return isOrder && !note.startsWith("带")
                    ? Optional.of(new DutyHead(Kind.BODIES, role(bodies.group("role"))))
                    : Optional.empty();
        }
        return DutyWords.HEAD_LIMIT.matcher(words).matches()
                ? Optional.of(new DutyHead(Kind.DEADLINE, Optional.empty()))
                : Optional.empty();
    }

    /** {@code 牵头单位及配合单位} does not say which of the names below has which part. */
    private static Optional<String> role(String words) {
        List<Optional<String>> roles =
                ONE.splitAsStream(words).map(DutyWords::roleIn).distinct().toList();
        return roles.size() == 1 ? roles.get(0) : Optional.empty();
    }
}
