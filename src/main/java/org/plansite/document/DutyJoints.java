package org.plansite.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts names that 和, 及, 会同 or white space joins; not where the word is part of a name. */
final class DutyJoints {
    private static final Pattern JOINED = Pattern.compile(
            "等(?:部门|单位)?(?:以及|和|及|与)|等(?=(?:[市区县省州])?[级直]?(?:各|有关|相关|其他|成员|职能))|以及|和|及|与|会同|[\\s\\p{Zs}]+|[/／]");
    private static final Pattern REST_OF_COLLECTIVE =
            Pattern.compile("(?:其)?(?:各|有关|相关|所属|直属)*(?:部门|单位|政府|人民政府|机构|企业|直属机构).*");

    private DutyJoints() {}

    /** A name's place. */
    record Part(int start, int end) {}

    static List<Part> parts(String text, int from, int to, Predicate<String> known) {
        List<Part> parts = new ArrayList<>();
        Matcher word = JOINED.matcher(text).region(from, to);
        int start = from;
        while (!known.test(text.substring(start, to)) && word.find()) {
            String left = text.substring(start, word.start());
            String right = text.substring(word.end(), to);
            if (apart(left, word.group(), right, known)) {
                parts.add(new Part(start, word.start()));
                start = word.end();
            }
        }
        if (start < to) {
            parts.add(new Part(start, to));
        }
        return parts;
    }

    /** {@code 县政府及有关部门} is one collective; {@code 甲局等有关部门} prints one behind a body. */
    private static boolean apart(String left, String word, String right, Predicate<String> known) {
        boolean others = word.startsWith("等");
        return (known.test(left) || others || DutyNames.isWhole(left))
                && (DutyNames.isLikely(right) || known.test(right))
                && (others
                        || word.isBlank()
                        || word.equals("会同")
                        || !REST_OF_COLLECTIVE.matcher(right).matches());
    }
}
