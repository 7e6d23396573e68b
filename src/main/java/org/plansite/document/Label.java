package org.plansite.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The printed number in front of a heading, such as {@code 三、}, {@code （七）}, {@code 1.}, {@code 专栏3}, {@code 第二章}
 * or {@code ——}.
 *
 * @param kind which sort of number it is
 * @param printed the label as printed, without white space around it
 * @param number the number it says; 0 for a dash, and for an attachment or a column without a number; 102 for {@code 专栏1-2}
 * @param regular whether it is printed as its level always prints it ({@code （6）} for {@code （六）} is not)
 * @param length how many UTF-16 units of the heading it takes, white space around it and a column's colon included
 */
public record Label(Kind kind, String printed, int number, boolean regular, int length) {
    private static final String SPACE = "[\\s\\p{Zs}]*";
    private static final String HAN = "[一二三四五六七八九十]{1,3}";
    private static final String DIGITS = "[0-9０-９]{1,3}";
    private static final String EITHER = "(?<number>" + HAN + "|" + DIGITS + ")";
    private static final String NO_DIGIT_NEXT = "(?=" + SPACE + "[^\\s\\p{Zs}0-9０-９])";
    private static final int PARTS_OF_A_COLUMN = 100;

    /** The sorts of numbers; those of the outline stand from the outermost to the innermost. */
    public enum Kind {
        PART("(?<label>第" + SPACE + EITHER + SPACE + "(?:篇|编|部分))(?![中的])"),
        HEAD("(?<label>第" + SPACE + EITHER + SPACE + "章)(?![程节中的])"),
        ARTICLE("(?<label>第" + SPACE + EITHER + SPACE + "节)(?![课约中的])"),
        CHAPTER("(?<label>(?<number>" + HAN + ")" + SPACE + "[、．])"),
        SECTION("(?<label>[（(]" + SPACE + EITHER + SPACE + "[）)])"),
        TASK("(?<label>(?<number>" + DIGITS + ")" + SPACE + "[.．﹒、])" + NO_DIGIT_NEXT),
        HALF("(?<label>(?<number>" + DIGITS + ")" + SPACE + "[）)])" + NO_DIGIT_NEXT),
        COLUMN("(?<label>专" + SPACE + "栏" + SPACE + "(?:(?<number>[0-9０-９]{1,2})(?:[-－—](?<part>[0-9]{1,2}))?|(?<han>"
                + HAN + ")(?![体批览])|(?=[:：])))" + SPACE + "[:：]?"),
        DASH("(?<label>(?<number>——))"),
        ATTACHMENT("(?<label>附" + SPACE + "件" + SPACE + "(?:(?<number>" + HAN + "|" + DIGITS + ")(?![次页]))?)" + SPACE
                + "(?:[:：]|(?=[\\s\\p{Zs}])|$)");

        private final Pattern form;

        Kind(String form) {
            this.form = Pattern.compile(SPACE + form + SPACE);
        }
    }

    private static final Pattern BEFORE_DIGITS = Pattern.compile(
            SPACE + "(?<label>(?<number>[1-9１-９][0-9０-９]?)[.．﹒])(?=[0-9０-９]{1,4}[^\\s\\p{Zs}0-9０-９.．﹒%％])");

    private static final List<Kind> KINDS = List.of(Kind.values());

    /** The label at the start of a line or heading, leading white space allowed; empty when there is none. */
    public static Optional<Label> at(String line) {
        return KINDS.stream().flatMap(kind -> at(line, kind).stream()).findFirst();
    }

    /**
     * The label of a line that is a heading. {@code 11.121人才项目} has one: in a text it could be a decimal, but a heading's
     * title may begin with a number.
     */
    public static Optional<Label> ofHeading(String heading) {
        return at(heading).or(() -> {
            Matcher matcher = BEFORE_DIGITS.matcher(heading);
            return matcher.lookingAt()
                    ? Optional.of(new Label(
                            Kind.TASK,
                            matcher.group("label"),
                            Numeral.of(matcher.group("number")),
                            true,
                            matcher.end()))
                    : Optional.empty();
        });
    }

    private static Optional<Label> at(String line, Kind kind) {
        Matcher matcher = kind.form.matcher(line);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String label = matcher.group("label");
        int number = number(kind, matcher);
        boolean mayBeBare = kind == Kind.DASH || kind == Kind.COLUMN || kind == Kind.ATTACHMENT;
        boolean isCount = kind == Kind.CHAPTER && isEnumeration(line.substring(matcher.end()), number);
        if ((number == 0 && !mayBeBare) || isCount) {
            return Optional.empty();
        }
        return Optional.of(new Label(kind, label, number, isRegular(kind, label), matcher.end()));
    }

    private static int number(Kind kind, Matcher matcher) {
        String printed = matcher.group("number");
        if (kind == Kind.COLUMN) {
            String part = matcher.group("part");
            String han = matcher.group("han");
            int number = printed != null ? Numeral.of(printed) : han != null ? Numeral.of(han) : 0;
            return part == null ? number : number * PARTS_OF_A_COLUMN + Numeral.of(part);
        }
        return kind == Kind.DASH || printed == null ? 0 : Numeral.of(printed);
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
