package org.plansite.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.BodyKind;
import org.plansite.plan.Citation;
import org.plansite.plan.Correction;
import org.plansite.plan.Facts;
import org.plansite.plan.Finding;
import org.plansite.plan.Force;
import org.plansite.plan.ForceWord;
import org.plansite.plan.Indicator;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Mention;
import org.plansite.plan.Operator;
import org.plansite.plan.OtherNumber;
import org.plansite.plan.Outline;
import org.plansite.plan.Paragraph;
import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.PlanMetadata;
import org.plansite.plan.ProgressReport;
import org.plansite.plan.Project;
import org.plansite.plan.Project.Quantity;
import org.plansite.plan.ReportPeriod;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Sentence;
import org.plansite.plan.Target;
import org.plansite.plan.Target.Change;
import org.plansite.plan.Term;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;
import org.plansite.plan.UnitKind;
import org.plansite.plan.Vocabulary;
import org.plansite.plan.YearMention;
import org.plansite.source.Location;

/**
 * A small invented plan, made by hand, with at least one fact of every kind.
 *
 * <pre>
 * 青河镇人民政府关于印发青河镇节水实施方案的通知
 * 各村：
 * 现将《青河镇节水实施方案》印发给你们。
 *
 * 一、总体要求
 * （一）工作原则
 * ——节水优先、量水而行。把节水放在首位。
 * 二、重点任务
 * （一）农业节水行动
 * 1.推广高效灌溉。到2025年，灌溉水利用系数达到0.6以上，节水灌溉面积力争达到3万亩。严禁漫灌。（镇水务站、镇农业办，各村）
 *     专栏1 灌溉重点项目
 *     1.北渠改造。新建渠道12公里，总投资800万元。
 *     2.示范田。
 * 2.完善制度。执行《中华人民共和国水法》。到2025年，用水总量比2020年下降5%。节水灌溉面积达到3万亩左右。（镇水务所，相关单位）
 * </pre>
 */
public final class PlanFixture {
    public static final BodyId WATER = new BodyId("zhen-shuiwuzhan");
    public static final BodyId FARMING = new BodyId("zhen-nongyeban");
    public static final BodyId EAST = new BodyId("dongcun");
    public static final BodyId WEST = new BodyId("xicun");
    public static final BodyId VILLAGES = new BodyId("ge-cun");
    public static final BodyId OTHERS = new BodyId("xiangguan-danwei");

    public static final IndicatorId EFFICIENCY = new IndicatorId("guangai-liyong-xishu");
    public static final IndicatorId AREA = new IndicatorId("jieshui-guangai-mianji");
    public static final IndicatorId CONSUMPTION = new IndicatorId("yongshui-zongliang");

    public static final UnitId PRINCIPLE = new UnitId("1.1.p1");
    public static final UnitId IRRIGATION = new UnitId("2.1.1");
    public static final UnitId COLUMN = new UnitId("c1");
    public static final UnitId CANAL = new UnitId("c1.1");
    public static final UnitId FIELD = new UnitId("c1.2");
    public static final UnitId RULES = new UnitId("2.1.2");

    private static final Outline OUTLINE = outline();

    private PlanFixture() {}

    public static Plan plan() {
        return plan("qinghe-2023");
    }

    /** The same words and facts under another id. */
    public static Plan plan(String id) {
        PlanMetadata metadata = new PlanMetadata(
                "青河镇节水实施方案", "青河镇人民政府", "2023-03-01", "现行", "source.txt", "0".repeat(64), 321, List.of());
        return new Plan(id, metadata, OUTLINE, facts(), vocabulary());
    }

    /** The plan with what was reported about it: an area in four periods, a coefficient in words, a canal. */
    public static Plan planWithReports() {
        return plan().withReports(List.of(
                report(AREA, "2022", "1.5", WATER, "2023-01-10", "统计年报", 2),
                report(AREA, "2023-H1", "1.80", WATER, "2023-07-05", "https://www.example.org/area?a=1&b=2", 3),
                report(AREA, "2025", "3.2", WATER, "2026-01-10", "统计年报", 4),
                report(AREA, "2026", "3.4", WATER, "2027-01-10", "统计年报", 5),
                inWords(Optional.of(EFFICIENCY), Optional.empty(), "2023", "正在测算", 6),
                inWords(Optional.empty(), Optional.of(CANAL), "2023-06", "渠道已完工", 7)));
    }

    private static ProgressReport report(
            IndicatorId indicator,
            String period,
            String value,
            BodyId reporter,
            String date,
            String evidence,
            int line) {
        return new ProgressReport(
                Optional.of(indicator),
                Optional.empty(),
                ReportPeriod.parse(period).orElseThrow(),
                Optional.of(new BigDecimal(value)),
                Optional.empty(),
                reporter,
                LocalDate.parse(date),
                Optional.of(evidence),
                Location.of("2023.csv", line));
    }

    private static ProgressReport inWords(
            Optional<IndicatorId> indicator, Optional<UnitId> unit, String period, String words, int line) {
        return new ProgressReport(
                indicator,
                unit,
                ReportPeriod.parse(period).orElseThrow(),
                Optional.empty(),
                Optional.of(words),
                FARMING,
                LocalDate.parse("2024-01-05"),
                Optional.empty(),
                Location.of("2023.csv", line));
    }

    /** Findings in words, as the site's messages would put them. */
    public static String message(Finding finding) {
        return finding.arguments().get(0) + "，前后不一";
    }

    public static SiteSettings settings() {
        return new SiteSettings(
                "青河镇节水", Optional.of("https://www.example.org/qinghe/"), "2024-01-01", List.of("zh"), Optional.empty());
    }

    private static Outline outline() {
        return new Outline(List.of(
                unit(
                        "0",
                        UnitKind.NOTICE,
                        "",
                        "通知",
                        "青河镇人民政府关于印发青河镇节水实施方案的通知",
                        "",
                        paragraph("各村："),
                        paragraph("现将《青河镇节水实施方案》印发给你们。")),
                unit("1", UnitKind.CHAPTER, "一、", "一", "总体要求", ""),
                unit("1.1", UnitKind.SECTION, "（一）", "一（一）", "工作原则", "1"),
                unit(
                        "1.1.p1",
                        UnitKind.PRINCIPLE,
                        "——",
                        "一（一）原则1",
                        "节水优先、量水而行",
                        "1.1",
                        titled("节水优先、量水而行。", "把节水放在首位。")),
                unit("2", UnitKind.CHAPTER, "二、", "二", "重点任务", ""),
                unit("2.1", UnitKind.SECTION, "（一）", "二（一）", "农业节水行动", "2"),
                unit(
                        "2.1.1",
                        UnitKind.TASK,
                        "1.",
                        "二（一）1",
                        "推广高效灌溉",
                        "2.1",
                        titled("推广高效灌溉。", "到2025年，灌溉水利用系数达到0.6以上，节水灌溉面积力争达到3万亩。", "严禁漫灌。", "（镇水务站、镇农业办，各村）")),
                unit("c1", UnitKind.COLUMN, "专栏1", "专栏1", "灌溉重点项目", "2.1"),
                unit("c1.1", UnitKind.ITEM, "1.", "专栏1第1项", "北渠改造", "c1", titled("北渠改造。", "新建渠道12公里，总投资800万元。")),
                unit("c1.2", UnitKind.ITEM, "2.", "专栏1第2项", "示范田", "c1", titled("示范田。")),
                unit(
                        "2.1.2",
                        UnitKind.TASK,
                        "2.",
                        "二（一）2",
                        "完善制度",
                        "2.1",
                        titled("完善制度。", "执行《中华人民共和国水法》。", "到2025年，用水总量比2020年下降5%。", "节水灌溉面积达到3万亩左右。", "（镇水务所，相关单位）"))));
    }

    private static Unit unit(
            String id, UnitKind kind, String label, String citation, String title, String parent, String[]... lines) {
        AtomicInteger number = new AtomicInteger();
        List<Paragraph> paragraphs = Arrays.stream(lines)
                .map(line -> new Paragraph(
                        Paragraph.Style.TEXT,
                        Arrays.stream(line)
                                .map(text -> sentence(number.incrementAndGet(), text, kind))
                                .toList()))
                .toList();
        return new Unit(
                new UnitId(id),
                kind,
                label,
                citation,
                title,
                label + title,
                Optional.of(parent).filter(name -> !name.isEmpty()).map(UnitId::new),
                kind == UnitKind.COLUMN ? Optional.of(IRRIGATION) : Optional.empty(),
                paragraphs,
                Location.of("plans/qinghe-2023/02.md", 1));
    }

    private static Sentence sentence(int number, String text, UnitKind kind) {
        if (text.startsWith("（")) {
            return new Sentence(number, text, Sentence.Role.BRACKET);
        }
        boolean isTitle = number == 1 && kind != UnitKind.NOTICE;
        return new Sentence(number, text, isTitle ? Sentence.Role.TITLE : Sentence.Role.TEXT);
    }

    private static String[] paragraph(String sentence) {
        return new String[] {sentence};
    }

    private static String[] titled(String... sentences) {
        return sentences;
    }

    private static Passage words(UnitId unit, int sentence, String words) {
        int start = OUTLINE.unit(unit).sentence(sentence).text().indexOf(words);
        return new Passage(unit, sentence, start, words);
    }

    private static Facts facts() {
        return new Facts(
                responsibilities(),
                List.of(new Mention(words(UnitId.NOTICE, 1, "各村"), VILLAGES)),
                targets(),
                years(),
                projects(),
                List.of(new OtherNumber(words(PRINCIPLE, 1, "量"), OtherNumber.Reason.NAME)),
                List.of(
                        new Citation(words(UnitId.NOTICE, 2, "青河镇节水实施方案"), "青河镇节水实施方案", Citation.Kind.SELF, true),
                        new Citation(words(RULES, 2, "中华人民共和国水法"), "中华人民共和国水法", Citation.Kind.LAW, true)),
                List.of(
                        new ForceWord(words(IRRIGATION, 2, "力争"), Force.STRIVE),
                        new ForceWord(words(IRRIGATION, 3, "严禁"), Force.PROHIBIT),
                        new ForceWord(words(RULES, 2, "执行"), Force.MUST),
                        new ForceWord(words(RULES, 3, "比"), Force.COMMIT),
                        new ForceWord(words(RULES, 3, "下降"), Force.MUST)),
                findings(),
                List.of(new Correction(RULES, "镇水务所", "no-mention", "同一单位的两种写法")));
    }

    private static List<Responsibility> responsibilities() {
        Passage villages = words(IRRIGATION, 4, "各村");
        return List.of(
                new Responsibility(words(IRRIGATION, 4, "镇水务站"), 1, 3, WATER, Optional.empty()),
                new Responsibility(words(IRRIGATION, 4, "镇农业办"), 2, 3, FARMING, Optional.empty()),
                new Responsibility(villages, 3, 3, VILLAGES, Optional.empty()),
                new Responsibility(villages, 3, 3, EAST, Optional.of(VILLAGES)),
                new Responsibility(villages, 3, 3, WEST, Optional.of(VILLAGES)),
                new Responsibility(words(RULES, 5, "镇水务所"), 1, 2, WATER, Optional.empty()),
                new Responsibility(words(RULES, 5, "相关单位"), 2, 2, OTHERS, Optional.empty()));
    }

    private static List<Target> targets() {
        OptionalInt year = OptionalInt.of(2025);
        OptionalInt none = OptionalInt.empty();
        return List.of(
                new Target(
                        "2.1.1.t1",
                        EFFICIENCY,
                        "灌溉水利用系数",
                        words(IRRIGATION, 2, "灌溉水利用系数达到0.6以上"),
                        year,
                        Operator.AT_LEAST,
                        "达到…以上",
                        Optional.of("0.6"),
                        Change.NONE,
                        "",
                        Optional.empty(),
                        none,
                        Optional.empty(),
                        Optional.empty()),
                new Target(
                        "2.1.1.t2",
                        AREA,
                        "节水灌溉面积",
                        words(IRRIGATION, 2, "节水灌溉面积力争达到3万亩"),
                        year,
                        Operator.EQUAL,
                        "达到",
                        Optional.of("3"),
                        Change.NONE,
                        "万亩",
                        Optional.of("力争"),
                        none,
                        Optional.empty(),
                        Optional.empty()),
                new Target(
                        "2.1.2.t1",
                        CONSUMPTION,
                        "用水总量",
                        words(RULES, 3, "用水总量比2020年下降5%"),
                        year,
                        Operator.EQUAL,
                        "下降",
                        Optional.of("5"),
                        Change.DECREASE,
                        "%",
                        Optional.empty(),
                        OptionalInt.of(2020),
                        Optional.empty(),
                        Optional.empty()),
                new Target(
                        "2.1.2.t2",
                        AREA,
                        "节水灌溉面积",
                        words(RULES, 4, "节水灌溉面积达到3万亩左右"),
                        none,
                        Operator.ABOUT,
                        "达到…左右",
                        Optional.of("3"),
                        Change.NONE,
                        "万亩",
                        Optional.empty(),
                        none,
                        Optional.empty(),
                        Optional.empty()));
    }

    private static List<YearMention> years() {
        return List.of(
                new YearMention(words(IRRIGATION, 2, "到2025年"), 2025, 2025, YearMention.Role.DEADLINE),
                new YearMention(words(RULES, 3, "到2025年"), 2025, 2025, YearMention.Role.DEADLINE),
                new YearMention(words(RULES, 3, "2020年"), 2020, 2020, YearMention.Role.BASELINE));
    }

    private static List<Project> projects() {
        return List.of(
                new Project(
                        CANAL,
                        "北渠改造",
                        List.of(
                                new Quantity("新建渠道", "", "12", "公里", "", words(CANAL, 2, "新建渠道12公里")),
                                new Quantity("总投资", "", "800", "万元", "", words(CANAL, 2, "总投资800万元")))),
                new Project(FIELD, "示范田", List.of()));
    }

    private static List<Finding> findings() {
        return List.of(
                new Finding(
                        "value-conflict-1",
                        Finding.Kind.VALUE_CONFLICT,
                        List.of("节水灌溉面积", "2025", "3万亩 / 3万亩左右"),
                        List.of(words(IRRIGATION, 2, "节水灌溉面积力争达到3万亩"), words(RULES, 4, "节水灌溉面积达到3万亩左右"))),
                new Finding(
                        "body-names-1",
                        Finding.Kind.BODY_NAMES,
                        List.of("镇水务站"),
                        List.of(words(IRRIGATION, 4, "镇水务站"), words(RULES, 5, "镇水务所"))));
    }

    private static Vocabulary vocabulary() {
        return new Vocabulary(
                List.of(
                        body(WATER, "镇水务站", BodyKind.GOVERNMENT, List.of("镇水务所")),
                        body(FARMING, "镇农业办", BodyKind.GOVERNMENT, List.of()),
                        body(EAST, "东村", BodyKind.TOWN, List.of()),
                        body(WEST, "西村", BodyKind.TOWN, List.of()),
                        collective(VILLAGES, "各村", false, EAST, WEST),
                        collective(OTHERS, "相关单位", true)),
                Stream.of(
                                indicator(EFFICIENCY, "农田灌溉水有效利用系数", "灌溉水利用系数", "", Indicator.Direction.UP),
                                indicator(AREA, "节水灌溉面积", "节水灌溉面积", "万亩", Indicator.Direction.UP),
                                indicator(CONSUMPTION, "用水总量", "用水总量", "%", Indicator.Direction.DOWN))
                        .toList(),
                List.of(new Term("manguan", "漫灌", Optional.empty(), "任水在田面漫流的灌溉方法。")));
    }

    private static Body body(BodyId id, String name, BodyKind kind, List<String> aliases) {
        return new Body(
                id,
                name,
                kind,
                aliases,
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static Body collective(BodyId id, String name, boolean open, BodyId... members) {
        return new Body(
                id,
                name,
                BodyKind.COLLECTIVE,
                List.of(),
                List.of(),
                List.of(),
                List.of(members),
                open,
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static Indicator indicator(
            IndicatorId id, String name, String printed, String unit, Indicator.Direction direction) {
        return new Indicator(
                id,
                name,
                List.of(printed),
                List.of(),
                unit,
                "水资源",
                direction,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
