package org.plansite.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The printed number in front of a heading, such as {@code 三、}, {@code （七）}, {@code 1.}, {@code 专栏3} or
 * {@code ——}.
 *
 * @param kind which level of the outline prints its numbers so
 * @param printed the label as printed, without white space around it
 * @param number the number it says; 0 for a dash
 * @param regular whether it is printed as its level always prints it ({@code （6）} for {@code （六）} is not)
 * @param length how many UTF-16 units of the heading it takes, white space around it and a column's colon included
 */
public record Label(Kind kind, String printed, int number, boolean regular, int length) {
    private static final String SPACE = "[\\s\\p{Zs}]*";
    private static final String HAN = "[一二三四五六七八九十]{1,3}";
    private static final String DIGITS = "[0-9０-９]{1,3}";

    /** The levels of the outline that print a label. */
    public enum Kind {
        CHAPTER("(?<label>(?<number>" + HAN + ")、)"),
        SECTION("(?<label>[（(]" + SPACE + "(?<number>" + HAN + "|" + DIGITS + ")" + SPACE + "[）)])"),
        TASK("(?<label>(?<number>" + DIGITS + ")[.．﹒、])" + "(?=" + SPACE + "[^\\s\\p{Zs}0-9０-９])"),
        COLUMN("(?<label>专栏" + SPACE + "(?<number>[0-9０-９]{1,2}|" + HAN + "(?![体批览])))" + SPACE + "[:：]?"),
        DASH("(?<label>(?<number>——))");

        private final Pattern form;

        Kind(String form) {
            this.form = Pattern.compile(SPACE + form + SPACE);
        }
    }

    private static final List<Kind> KINDS = List.of(Kind.values());

    /** The label at the start of a line or heading, leading white space allowed; empty when there is none. */
    public static Optional<Label> at(String line) {
        return KINDS.stream().flatMap(kind -> at(line, kind).stream()).findFirst();
    }

    private static Optional<Label> at(String line, Kind kind) {
        Matcher matcher = kind.form.matcher(line);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String label = matcher.group("label");
        int number = kind == Kind.DASH ? 0 : Numeral.of(matcher.group("number"));
        boolean numbered = kind == Kind.DASH || number > 0;
        if (!numbered || (kind == Kind.CHAPTER && isEnumeration(line.substring(matcher.end()), number))) {
            return Optional.empty();
        }
        return Optional.of(new Label(kind, label, number, isRegular(kind, label), matcher.end()));
    }

    /** {@code 一、二、三产业} and {@code 一、二三产业} count in the text; {@code 二、三年行动} is a chapter. */
    private static boolean isEnumeration(String rest, int number) {
        return rest.length() > 1
                && Numeral.chinese(rest.substring(0, 1)) == number + 1
                && "一二三四五六七八九十、产".indexOf(rest.charAt(1)) >= 0;
    }

    private static boolean isRegular(Kind kind, String label) {
        return kind != Kind.SECTION || label.matches("（" + HAN + "）");
    }
}
