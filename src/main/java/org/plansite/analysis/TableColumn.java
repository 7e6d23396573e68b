package org.plansite.analysis;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column of an indicator table holds, by the words at its head.
 *
 * @param kind of its cells
 * @param words its head without white space
 * @param year the year its values are for, if the head prints one
 * @param unit of measure printed in the head; empty when there is none
 */
record TableColumn(Kind kind, String words, OptionalInt year, String unit) {
    private static final Pattern ORDER = Pattern.compile("序号|编号|序列");
    private static final Pattern NAME = Pattern.compile("(?:主要|具体|规划|发展|核心|监测|目标|二级|三级|主要发展|主要规划)?指标(?:名称|内容|项目)?|名称");
    private static final Pattern GROUP = Pattern.compile("类别|类型|分类|领域|方面|维度|板块|一级指标|指标(?:类别|分类|类型)");
    private static final Pattern UNIT = Pattern.compile("(?:计量|指标)?单位");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?:指标)?(?:属性|性质|类型)");
    private static final Pattern CHANGE = Pattern.compile("年均|累计|增速|增长|增幅|增减|变化|增加|幅度|提高|下降");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)年?");
    private static final Pattern PERIOD = Pattern.compile("“?(二?十[一二三四五六七八九])五”?(?:规划|时期|期间)?");
    private static final Pattern AIM =
            Pattern.compile("(?:底|末|期末)?(?:规划|发展|预期|计划|总体|工作)?(?:目标|规划|预期|计划|指标)(?:值|数|任务)?");
    private static final Pattern BASIS =
            Pattern.compile("(?:底|末)?(?:基期|基准|现状|实际|实绩|预计|完成|基础|基数|实际完成|预计完成)(?:年|值|数|情况|水平)?");
    private static final Pattern NEUTRAL = Pattern.compile("(?:底|末|期末)?(?:值|数|水平)?");
    private static final Pattern CLOSING_BRACKET = Pattern.compile("[（(]([^（）()]+)[）)]$");
    private static final Pattern MARKS = Pattern.compile("[*＊①-⑳⁰¹²³⁴⁵⁶⁷⁸⁹]|(?<=〕)[0-9]$");

    /** What stands in the cells. */
    enum Kind {
        ORDER,
        NAME,
        GROUP,
        UNIT,
        ATTRIBUTE,
        /** What was, in a year before the plan. */
        BASE,
        /** What is to be. */
        TARGET,
        /** The one or the other: the plan's own years tell which. */
        YEAR,
        /** How much more or less it is to be, a year or in all. */
        CHANGE,
        OTHER
    }

    static TableColumn of(String head) {
        String plain = MARKS.matcher(Digits.plain(head).replaceAll("[\\s\u3000\u00a0]", ""))
                .replaceAll("");
        Matcher closing = CLOSING_BRACKET.matcher(plain);
        boolean hasUnit = closing.find() && UnitWords.isUnit(closing.group(1));
        String unit = hasUnit ? closing.group(1) : "";
        return of(hasUnit ? plain.substring(0, closing.start()) : plain, unit);
    }

    private static TableColumn of(String words, String unit) {
        if (ORDER.matcher(words).matches()) {
            return new TableColumn(Kind.ORDER, words, OptionalInt.empty(), unit);
        } else if (UNIT.matcher(words).matches()) {
            return new TableColumn(Kind.UNIT, words, OptionalInt.empty(), unit);
        } else if (GROUP.matcher(words).matches()) {
            return new TableColumn(Kind.GROUP, words, OptionalInt.empty(), unit);
        } else if (NAME.matcher(words).matches()) {
            return new TableColumn(Kind.NAME, words, OptionalInt.empty(), unit);
        } else if (CHANGE.matcher(words).find()) {
            return new TableColumn(Kind.CHANGE, words, OptionalInt.empty(), unit);
        }
        return ofTime(words, unit);
    }

    private static TableColumn ofTime(String words, String unit) {
        String rest = words.replaceAll("[（）()〔〕\\[\\]]", "");
        OptionalInt year = OptionalInt.empty();
        Matcher named = YEAR.matcher(rest);
        Matcher period = PERIOD.matcher(rest);
        if (period.find()) {
            year = OptionalInt.of(YearFinder.endOfPeriod(period.group(1)));
            rest = period.replaceAll("");
            named = YEAR.matcher(rest);
        }
        if (named.find()) {
            year = OptionalInt.of(Integer.parseInt(named.group(1)));
            rest = rest.substring(0, named.start()) + rest.substring(named.end());
        }
        return new TableColumn(kindOfTime(rest, year.isPresent()), words, year, unit);
    }

    private static Kind kindOfTime(String rest, boolean hasYear) {
        boolean isStandard = !hasYear && rest.startsWith("指标");
        if (AIM.matcher(rest).matches() && !isStandard) {
            return Kind.TARGET;
        } else if (BASIS.matcher(rest).matches()) {
            return Kind.BASE;
        }
        return hasYear && NEUTRAL.matcher(rest).matches() ? Kind.YEAR : Kind.OTHER;
    }

    /** Whether its head may stand over words like 约束性: which of the two it is, the cells tell. */
    boolean mayBeAttribute() {
        return ATTRIBUTE.matcher(words).matches();
    }

    TableColumn as(Kind other) {
        return new TableColumn(other, words, year, unit);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isOfTime() {
        return kind == Kind.BASE || kind == Kind.TARGET || kind == Kind.YEAR || kind == Kind.CHANGE;
    }
}
