package org.plansite.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plansite.plan.Finding;
import org.plansite.plan.OtherNumber;
import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Sentence;
import org.plansite.plan.Target;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitKind;

/**
 * The facts of the first plan against what readers found in it by eye, who had not seen the tool's answers; their
 * readings are the text files beside this test's resources.
 */
class BinhaiFactsTest {
    private static final String READINGS = "/org/plansite/binhai/";
    private final Plan plan = BinhaiPlan.plan();

    @Test
    void outline() {
        List<String> found = plan.outline().units().stream()
                .map(unit -> String.join("\t", unit.id().value(), unit.kind().id(), unit.label(), unit.title()))
                .toList();
        assertThat(found).containsExactlyElementsOf(reading("outline.txt"));
    }

    @Test
    void outlineCounts() {
        Map<String, Long> counts = plan.outline().units().stream()
                .collect(Collectors.groupingBy(unit -> unit.kind().id(), TreeMap::new, Collectors.counting()));
        assertThat(counts)
                .isEqualTo(Map.of(
                        "notice",
                        1L,
                        "chapter",
                        6L,
                        "section",
                        24L,
                        "principle",
                        5L,
                        "task",
                        44L,
                        "column",
                        10L,
                        "item",
                        38L + 15L));
        assertThat(plan.outline()
                        .ofKind(UnitKind.ITEM)
                        .filter(unit -> unit.label().isEmpty()))
                .hasSize(15);
    }

    @Test
    void brackets() {
        List<String> found = plan.outline().units().stream()
                .map(this::bracket)
                .filter(line -> !line.isEmpty())
                .toList();
        assertThat(found).containsExactlyElementsOf(reading("brackets.txt"));
    }

    private String bracket(Unit unit) {
        List<Responsibility> direct = direct(unit).toList();
        String names = direct.stream()
                .map(responsibility -> responsibility.printed().words())
                .collect(Collectors.joining(";"));
        return names.isEmpty() ? "" : unit.id() + "\t" + names;
    }

    private Stream<Responsibility> direct(Unit unit) {
        return plan.facts().responsibilities().stream()
                .filter(responsibility ->
                        responsibility.isDirect() && responsibility.unit().equals(unit.id()));
    }

    @Test
    void bracketCounts() {
        List<Responsibility> direct = plan.facts().responsibilities().stream()
                .filter(Responsibility::isDirect)
                .toList();
        assertThat(direct).hasSize(333);
        assertThat(direct.stream().map(Responsibility::unit).distinct()).hasSize(56);
        assertThat(direct.stream().map(one -> one.printed().words()).distinct()).hasSize(58);
        assertThat(direct.stream().map(Responsibility::body).distinct()).hasSize(57);
        assertThat(direct.stream().filter(one -> one.printed().words().equals("区发展改革委")))
                .hasSize(46);
    }

    @Test
    void positionsCountFromOneToTheLengthOfTheBracket() {
        for (Unit unit : plan.outline().units()) {
            List<Responsibility> direct = direct(unit).toList();
            for (int i = 0; i < direct.size(); i++) {
                assertThat(direct.get(i).position()).isEqualTo(i + 1);
                assertThat(direct.get(i).of()).isEqualTo(direct.size());
            }
        }
    }

    /** 天津港保税区 is named in no bracket; 各开发区 binds it in 4.2, and 各开发区及街镇 in 3.1.1. */
    @Test
    void collectivesBindTheirMembers() {
        assertThat(members("3.1.1", "tianjingang-baoshuiqu")).containsExactly("ge-kaifaqu-ji-jiezhen");
        assertThat(members("4.2", "tianjingang-baoshuiqu")).containsExactly("ge-kaifaqu");
        assertThat(members("3.4.1", "tianjingang-baoshuiqu")).isEmpty();
        assertThat(plan.facts().responsibilities().stream()
                        .filter(one -> one.body().value().equals("tianjingang-baoshuiqu") && one.isDirect()))
                .isEmpty();
    }

    private List<String> members(String unit, String body) {
        return plan.facts().responsibilities().stream()
                .filter(one ->
                        one.unit().value().equals(unit) && one.body().value().equals(body))
                .map(one -> one.via().map(Object::toString).orElse("direct"))
                .toList();
    }

    @Test
    void targets() {
        List<String> found = plan.facts().targets().stream()
                .map(target -> target.unitId() + " | " + Cases.target(target) + " | " + target.indicator())
                .toList();
        List<String> read = readingRows("targets.txt", 9);
        assertThat(found).containsExactlyInAnyOrderElementsOf(read);
    }

    @Test
    void years() {
        List<String> found = plan.facts().years().stream()
                .map(year -> Cases.row(
                        year.printed().unit(),
                        year.printed().words(),
                        year.from(),
                        year.to(),
                        year.role().id()))
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(readingRows("years.txt", 5));
    }

    /** The reader also counted the size in a project's title and the voltage of a grid; both are names to the tool. */
    @Test
    void quantitiesOfColumns() {
        List<String> found = new ArrayList<>(plan.facts().projects().stream()
                .flatMap(project -> project.quantities().stream()
                        .map(quantity -> Cases.row(project.unit(), quantity.value(), quantity.unit())))
                .toList());
        found.add(Cases.row("c2.2", "120", "万吨/年"));
        found.add(Cases.row("c3.4", "10", "千伏"));
        found.add(Cases.row("c8.1.1", "120", "万吨"));
        assertThat(found).containsExactlyInAnyOrderElementsOf(readingRows("quantities.txt", 3));
        assertThat(otherNumbers("c2.2")).contains("120万吨/年 name");
        assertThat(otherNumbers("c3.4")).contains("10千伏 name");
        assertThat(otherNumbers("c8.1.1")).contains("120万吨 name");
    }

    @Test
    void otherNumbersSayWhatTheyAre() {
        assertThat(otherNumbers("3.3.3")).containsExactly("5000吨标准煤 threshold");
        assertThat(otherNumbers("3.5.2")).containsExactly("150万吨 threshold");
        assertThat(otherNumbers("3.6.2")).containsExactly("871 name", "736平方公里 fact");
        assertThat(otherNumbers("3.1.1")).containsExactly("千亿级 magnitude", "五大 count");
        assertThat(otherNumbers("6.2")).containsExactly("1+7+5 name");
        assertThat(otherNumbers("3.2.4")).contains("三处 count", "百万千瓦级 magnitude", "220千伏 name");
    }

    private List<String> otherNumbers(String unit) {
        return plan.facts().otherNumbers().stream()
                .filter(number -> number.printed().unit().value().equals(unit))
                .map(number -> number.printed().words() + " " + number.reason().id())
                .toList();
    }

    /** Every digit of the plan's sentences belongs to a target, a year, a quantity or another number. */
    @Test
    void everyDigitIsClaimed() {
        List<Passage> claims = Stream.of(
                        plan.facts().targets().stream().map(Target::quote),
                        plan.facts().years().stream().map(year -> year.printed()),
                        plan.facts().projects().stream()
                                .flatMap(
                                        project -> project.quantities().stream().map(quantity -> quantity.quote())),
                        plan.facts().otherNumbers().stream().map(OtherNumber::printed))
                .flatMap(passages -> passages)
                .toList();
        for (Unit unit : plan.outline().units()) {
            for (Sentence sentence : unit.sentences()) {
                for (int i = 0; i < sentence.text().length(); i++) {
                    if (Character.isDigit(sentence.text().charAt(i))) {
                        Passage digit = Passage.of(unit.id(), sentence, i, i + 1);
                        assertThat(claims)
                                .as("%s in %s", sentence.text(), unit.id())
                                .anyMatch(claim -> claim.contains(digit));
                    }
                }
            }
        }
    }

    @Test
    void mentionsInRunningText() {
        List<String> found = plan.facts().mentions().stream()
                .map(mention -> mention.printed().unit() + "\t" + mention.body() + "\t"
                        + mention.printed().words())
                .toList();
        List<String> read = reading("mentions.txt").stream()
                .map(line -> line.substring(0, line.lastIndexOf('\t')))
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(read);
    }

    /** The hard prohibitions, and 应 and 要 as duties; softer words are counted elsewhere. */
    @Test
    void prohibitionsAndDuties() {
        List<String> found = plan.facts().forceWords().stream()
                .filter(word -> word.force().id().equals("prohibit")
                        || List.of("应", "要").contains(word.printed().words()))
                .map(word -> Cases.row(
                        word.printed().unit(), word.force().id(), word.printed().words(), sentenceOf(word.printed())))
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(readingRows("duties.txt", 4));
    }

    private String sentenceOf(Passage passage) {
        return plan.outline().unit(passage.unit()).sentence(passage.sentence()).text();
    }

    @Test
    void findings() {
        List<String> found = plan.facts().findings().stream()
                .map(finding -> Cases.row(
                        finding.kind().id(),
                        finding.units().stream().map(Object::toString).collect(Collectors.joining(" ")),
                        String.join(" ; ", finding.arguments())))
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(readingRows("findings.txt", 3));
    }

    @Test
    void everyFindingQuotesThePlan() {
        for (Finding finding : plan.facts().findings()) {
            for (Passage quote : finding.quotes()) {
                Unit unit = plan.outline().unit(quote.unit());
                String text = quote.isHeading()
                        ? unit.heading()
                        : unit.sentence(quote.sentence()).text();
                assertThat(text.substring(quote.start(), quote.end())).isEqualTo(quote.words());
            }
        }
    }

    private static List<String> reading(String file) {
        return Cases.lines(READINGS + file).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }

    /** The first columns of a reading whose columns are separated by bars. */
    private static List<String> readingRows(String file, int columns) {
        return reading(file).stream()
                .map(line -> Stream.of(line.split("\\|", -1)).limit(columns).collect(Collectors.joining("|")))
                .map(Cases::tidy)
                .toList();
    }
}
