package org.plansite.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.plan.Operator;
import org.plansite.plan.Target.Change;

/**
 * What a cell of an indicator table sets: {@code >90}, {@code 15左右}, {@code 较2020年下降18%}, {@code 〔2.5〕}, {@code 完成国家下达任务}.
 *
 * @param value as printed; empty where the plan hands it elsewhere
 * @param unit printed in the cell; empty when there is none
 * @param words the operator's, {@code ≥…}, {@code …以上}
 * @param isTotal whether it stands in the brackets of a total over years
 */
record CellValue(
        Optional<String> value,
        String unit,
        Operator operator,
        String words,
        Change change,
        OptionalInt baselineYear,
        Optional<String> strength,
        boolean isTotal) {
    private static final Pattern BLANK = Pattern.compile("[\\s\u3000\u00a0]*[-－—–/／\\\\…·]*[\\s\u3000\u00a0]*");
    private static final Pattern BRACKETED = Pattern.compile("[〔\\[［【](.*)[〕\\]］】]");
    private static final Pattern MARKS = Pattern.compile("[*＊①-⑳⁰¹²³⁴⁵⁶⁷⁸⁹\\s\u3000\u00a0]+$");
    private static final Pattern HANDED = Pattern.compile(
            "(?:(?:按|以)[^0-9]*下达[^0-9]*(?:执行|为准)|(?:(?<most>不超|控制在)[^0-9]*|(?:确保|力争)?(?:达到|完成))?[^0-9]*下达(?:的)?(?:控制)?(?:年度)?[^0-9]{0,8}(?:指标|任务|目标|要求|总量|数)(?:任务|值)?(?:以?内)?)");
    private static final Pattern ZERO =
            Pattern.compile("(?:“?二?十[一二三四五六七八九]五”?(?:时期|期间))?(?:全面|全部|保持|实现)?(清零|零发生|零增长|零排放)");
    /** What may stand behind the number. */
    private static final Pattern TAIL =
            Pattern.compile("(?<unit>.*?)\\s?(?:（含）)?(?<limit>及以上|以上|及以下|以下|以内|之内|左右|上下)?\\s*");

    private static final Pattern SIGN = Pattern.compile("\\s*(>=|<=|[≥≧⩾≤≦⩽>＞﹥<＜﹤≈~～])\\s*");

    /** The same with other words for its operator. */
    CellValue withWords(String other) {
        return new CellValue(value, unit, operator, other, change, baselineYear, strength, isTotal);
    }

    static boolean isBlank(String cell) {
        return BLANK.matcher(cell).matches();
    }

    /** Whether the mark of a note closes the cell, {@code 23.2*}. */
    static boolean hasNote(String cell) {
        return MARKS.matcher(cell.strip()).find();
    }

    /** What the cell sets; empty where that is not clear. */
    static Optional<CellValue> of(String cell) {
        String text = MARKS.matcher(cell.strip()).replaceAll("");
        Matcher bracketed = BRACKETED.matcher(text);
        boolean isTotal = bracketed.matches();
        return read(isTotal ? bracketed.group(1).strip() : text, isTotal);
    }

    private static Optional<CellValue> read(String text, boolean isTotal) {
        List<PrintedNumber> numbers = QuantityScanner.scan(text);
        if (numbers.isEmpty()) {
            return worded(text);
        }
        boolean isOne = numbers.size() == 1 && numbers.get(0).value().indexOf('/') < 0;
        if (!isOne) {
            return Optional.empty();
        }
        PrintedNumber number = numbers.get(0);
        Matcher tail = TAIL.matcher(text.substring(number.end()));
        if (!tail.matches()) {
            return Optional.empty();
        }
        String behind = tail.group("unit").strip();
        boolean isClear = behind.isEmpty() || (!number.hasUnit() && UnitWords.isUnit(behind));
        String unit = number.hasUnit() ? number.unit() : behind;
        String limit = Optional.ofNullable(tail.group("limit")).orElse("");
        return isClear ? number(text, number, unit, limit, isTotal) : Optional.empty();
    }

    private static Optional<CellValue> number(
            String text, PrintedNumber number, String unit, String limit, boolean isTotal) {
        String before = text.substring(0, number.start());
        Matcher sign = SIGN.matcher(before);
        Optional<String> value = Optional.of(number.value());
        if (sign.matches()) {
            Operator operator = ofSign(sign.group(1));
            return Optional.of(new CellValue(
                            value,
                            unit,
                            operator,
                            sign.group(1) + "…",
                            Change.NONE,
                            OptionalInt.empty(),
                            Optional.empty(),
                            isTotal))
                    .filter(each -> limit.isEmpty());
        }
        String plain = Digits.plain(text);
        TargetGrammar.Verb verb = TargetGrammar.verbBefore(plain, number.start());
        TargetGrammar.Subject subject = TargetGrammar.subject(plain, verb, number.start());
        boolean isWhole = plain.substring(0, subject.end()).isBlank()
                && verb.multipleOf().isEmpty()
                && !verb.isReached()
                && !subject.distributes();
        boolean isShort = before.isBlank()
                || !verb.isBare()
                || TargetGrammar.strength(before, 0, before.length()).equals(Optional.of(before.strip()));
        if (!isWhole || !isShort) {
            return Optional.empty();
        }
        Operator operator = TargetGrammar.operator(verb.operator(), limit);
        return Optional.of(new CellValue(
                value,
                unit,
                operator,
                words(operator == Operator.ABOUT && limit.isEmpty() ? "约" : verb.words(), limit),
                verb.change(),
                TargetGrammar.baseline(plain, 0, number.start()),
                TargetGrammar.strength(plain, 0, number.start()),
                isTotal));
    }

    private static String words(String before, String behind) {
        return before.isEmpty() && behind.isEmpty() ? "" : before + "…" + behind;
    }

    private static Optional<CellValue> worded(String text) {
        Matcher zero = ZERO.matcher(text);
        if (zero.matches()) {
            return Optional.of(said(Optional.of("0"), Operator.EQUAL, zero.group(1)));
        }
        Matcher handed = HANDED.matcher(text);
        if (handed.matches()) {
            Operator operator = handed.group("most") == null ? Operator.NONE : Operator.AT_MOST;
            return Optional.of(said(Optional.empty(), operator, text));
        }
        return Optional.empty();
    }

    private static CellValue said(Optional<String> value, Operator operator, String words) {
        return new CellValue(value, "", operator, words, Change.NONE, OptionalInt.empty(), Optional.empty(), false);
    }

    private static Operator ofSign(String sign) {
        return switch (sign) {
            case ">=", "≥", "≧", "⩾" -> Operator.AT_LEAST;
            case "<=", "≤", "≦", "⩽" -> Operator.AT_MOST;
            case ">", "＞", "﹥" -> Operator.ABOVE;
            case "<", "＜", "﹤" -> Operator.BELOW;
            default -> Operator.ABOUT;
        };
    }
}
