package org.plansite.analysis;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plansite.plan.Outline;
import org.plansite.plan.Paragraph;
import org.plansite.plan.Sentence;
import org.plansite.plan.Target;
import org.plansite.plan.Unit;
import org.plansite.plan.YearMention;
import org.plansite.plan.YearMention.Role;

/**
 * Carries the year that opens a sentence on to the targets of the sentences behind it:
 * {@code 到2025年，产业规模达到300亿元。森林覆盖率达到40%。}
 *
 * <p>No further than the paragraph or, among the goals, the paragraphs that a short title opens each; and only as long as every sentence says what will be: a sentence that names
 * another time, that tells what is, or that tells what to do ends the reach of the year. The target keeps the words that
 * print its year.
 */
final class CarriedYears {
    /** Time said in other words than a year: which year is meant, nobody can say. */
    private static final Pattern OTHER_TIME = Pattern.compile("[每逐年今明去上当次同历]年|年[均内初底末度]|[0-9一二三四五六七八九十两几多]个?年"
            + "|[近中远]期|届时|(?<!发展)(?:阶段|时期)|期间|世纪|季度|[0-9一二三四五六七八九十]月|之[前后]|以[前后]|此[前后]");

    private static final Pattern PAST = Pattern.compile("[已曾了]|目前|当前|截至|截止|现有|现状|近年|以来|过去|同比");

    /** A clause that tells what to do: its numbers are means, and may have a time of their own. */
    private static final Pattern MEASURE = Pattern.compile(
            "(?:^|(?<=[，；：]))(?:[大全着][力]|积极|持续|进一步|深入|有序|逐步|稳步|统筹|充分|重点|严格)*"
                    + "(?:推[动进广行出]|加[快强大]|实施|开展|完善|健全|建[立设成]|构建|支持|鼓励|引[导进]|组织|落实|强化|深化|优化|探索|制定|新[建增]"
                    + "|打造|创建|培[育养]|选拔|扶持|遴选|筹[建集]|改[造建]|扩[建大]|坚持|依托|围绕|通过|按照|对|将|把|严[控禁]|禁止|发展|提[升高]|淘汰|关停|设立|布局|启动|完成|争创)");

    private static final Pattern GOALS = Pattern.compile("目标");

    private static final Pattern LEAD = Pattern.compile("(?:——)?[\\p{IsHan}“”、，]{4,30}。");

    private static final Pattern OPENING = Pattern.compile("(?:力争|确保|争取|努力)?[到至]?");

    private final Unit unit;

    /** The year that reigns over the sentence to come. */
    private Optional<YearMention> reigning = Optional.empty();

    /** The year for which the unit above sets all of its goals; until the unit names a time of its own. */
    private Optional<YearMention> above;

    private CarriedYears(Unit unit, Optional<YearMention> above) {
        this.unit = unit;
        this.above = above;
    }

    /** Those of a unit: {@code 到2025年，…。} below the title 发展目标 is said of the numbered goals that follow too. */
    static CarriedYears of(Outline outline, Unit unit) {
        return new CarriedYears(unit, unit.parent().map(outline::unit).flatMap(CarriedYears::ofAllGoals));
    }

    /** The only year that the text of a unit of goals names, where that opens its first sentence. */
    private static Optional<YearMention> ofAllGoals(Unit goals) {
        if (!GOALS.matcher(goals.title()).find()) {
            return Optional.empty();
        }
        List<Sentence> text = goals.sentences().stream()
                .filter(sentence -> sentence.role() == Sentence.Role.TEXT)
                .toList();
        List<YearMention> years = text.stream()
                .flatMap(sentence -> YearFinder.find(goals, sentence).stream())
                .filter(year -> year.role() != Role.BASELINE && year.role() != Role.TITLE)
                .toList();
        return years.stream()
                .limit(1)
                .filter(year -> years.size() == 1
                        && year.printed().sentence() == text.get(0).number()
                        && opens(year, text.get(0), years))
                .findFirst();
    }

    /**
     * The targets of the next sentence, with the year that is carried on to those that have none.
     *
     * @param years the years the sentence names
     */
    List<Target> carry(Sentence sentence, List<YearMention> years, List<Target> targets) {
        if (opensParagraph(sentence) && !opensGoal(sentence)) {
            reigning = Optional.empty();
        }
        if (sentence.role() == Sentence.Role.TITLE && above.isPresent()) {
            above = above.filter(year -> years.isEmpty() && !saysOtherTime(Marks.read(sentence), years));
            return targets;
        }
        List<YearMention> named = years.stream()
                .filter(year -> year.role() != Role.BASELINE && year.role() != Role.TITLE)
                .toList();
        if (!named.isEmpty()) {
            above = Optional.empty();
            reigning = Optional.of(named.get(0)).filter(year -> named.size() == 1 && opens(year, sentence, years));
            return targets;
        }
        String text = Marks.read(sentence);
        boolean goesOn = sentence.role() == Sentence.Role.TEXT
                && !saysOtherTime(text, years)
                && !tellsThePast(text)
                && !MEASURE.matcher(text).find();
        reigning = reigning.or(() -> above).filter(year -> goesOn);
        above = above.filter(year -> goesOn || isYearly(sentence, text));
        return reigning.map(year -> targets.stream()
                        .map(target -> target.year().isEmpty() ? target.due(year) : target)
                        .toList())
                .orElse(targets);
    }

    private boolean opensParagraph(Sentence sentence) {
        return unit.paragraphs().stream()
                .map(Paragraph::sentences)
                .anyMatch(sentences -> !sentences.isEmpty() && sentences.get(0).number() == sentence.number());
    }

    /** {@code 产业结构更优。…}: below the year that opens the goals, each goal has a paragraph that its own title opens. */
    private boolean opensGoal(Sentence sentence) {
        return GOALS.matcher(unit.title()).find()
                && sentence.role() == Sentence.Role.TEXT
                && LEAD.matcher(Marks.read(sentence)).matches();
    }

    private static boolean opens(YearMention year, Sentence sentence, List<YearMention> years) {
        String text = Marks.read(sentence);
        String before = text.substring(0, year.printed().start());
        return year.role() == Role.DEADLINE
                && sentence.role() == Sentence.Role.TEXT
                && OPENING.matcher(before).matches()
                && text.startsWith("，", year.printed().end())
                && !saysOtherTime(text, years);
    }

    /** {@code 产值年均增长8%。}: a rate is for no year, but what follows it is still for the year of all the goals. */
    private static boolean isYearly(Sentence sentence, String text) {
        return sentence.role() == Sentence.Role.TEXT
                && text.contains("年均")
                && !saysOtherTime(text.replace("年均", ""), List.of())
                && !tellsThePast(text)
                && !MEASURE.matcher(text).find();
    }

    /** Whether the words tell what is or was. */
    static boolean tellsThePast(String sentence) {
        return PAST.matcher(sentence).find();
    }

    private static boolean saysOtherTime(String text, List<YearMention> years) {
        StringBuilder rest = new StringBuilder(Digits.plain(text));
        for (YearMention year : years) {
            for (int i = year.printed().start(); i < year.printed().end(); i++) {
                rest.setCharAt(i, '，');
            }
        }
        return OTHER_TIME.matcher(rest).find();
    }
}
