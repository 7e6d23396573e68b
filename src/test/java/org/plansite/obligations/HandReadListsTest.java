package org.plansite.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plansite.HandReading;
import org.plansite.analysis.BinhaiPlan;
import org.plansite.plan.Force;
import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Target;

/** The lists of six bodies, the targets in them and the red lines, against a reading of the plan by eye. */
class HandReadListsTest {
    private static final Plan PLAN = BinhaiPlan.plan();
    private static final ObligationIndex INDEX = ObligationIndex.of(List.of(PLAN));

    static Stream<String> bodies() {
        return HandReading.rows("lists.txt").stream().map(row -> row.get(0)).distinct();
    }

    @Test
    void theReadingIsOfSixBodies() {
        assertThat(bodies()).containsExactly("区水务局", "区气象局", "天津港集团", "天津港保税区", "区金融局", "区邮政局");
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void sameItemsPositionsPartnersDeadlinesAndTargets(String body) {
        List<List<String>> read = HandReading.rows("lists.txt").stream()
                .filter(row -> row.get(0).equals(body))
                .map(row -> List.of(
                        row.get(1),
                        row.get(3),
                        row.get(4),
                        row.get(5),
                        row.get(6),
                        Integer.toString(Integer.parseInt(row.get(7)) + doubtful(row.get(1)))))
                .toList();
        assertThat(list(body).items().stream().map(HandReadListsTest::row)).containsExactlyElementsOf(read);
    }

    /**
     * The targets of a unit the reader doubted and the tool counts, as the first reading of the plan did: 超过30% as a
     * share of its own (三（一）4, twice), and 新建公共机构建筑、新建厂房 as two (三（四）4).
     */
    private static int doubtful(String unit) {
        return (int) doubtful().filter(row -> row.get(0).equals(unit)).count();
    }

    /** Those with a number in digits; 三处, 百万吨 and what has no number are no targets of either reading. */
    private static Stream<List<String>> doubtful() {
        return HandReading.rows("list-targets.txt", "doubtful").stream()
                .filter(row -> row.get(5).matches("[0-9.]+"));
    }

    private static ResponsibilityList list(String body) {
        return INDEX.listOf(PLAN.vocabulary().bodyNamed(body).orElseThrow());
    }

    private static List<String> row(ListItem item) {
        Responsibility place = item.places().get(0);
        assertThat(item.places()).as("places in %s", item.unit().id()).hasSize(1);
        return List.of(
                item.unit().id().value(),
                place.position() + "/" + place.of(),
                place.isDirect() ? "" : place.printed().words(),
                item.partners().stream().map(each -> each.printed().words()).collect(Collectors.joining(";")),
                years(item),
                Integer.toString(item.targets().size()));
    }

    private static String years(ListItem item) {
        String years = item.deadlines().stream()
                .map(deadline -> Integer.toString(deadline.year()))
                .distinct()
                .collect(Collectors.joining(";"));
        return years.isEmpty() ? "-" : years;
    }

    @Test
    void sameTargets() {
        List<String> units = HandReading.rows("lists.txt").stream()
                .map(row -> row.get(1))
                .distinct()
                .toList();
        List<List<String>> found = INDEX.tasksOf(PLAN).items().stream()
                .filter(item -> units.contains(item.unit().id().value()))
                .flatMap(item -> item.targets().stream())
                .map(HandReadListsTest::row)
                .toList();
        List<List<String>> read = Stream.concat(HandReading.rows("list-targets.txt").stream(), doubtful())
                .map(row -> List.of(row.get(0), row.get(2), row.get(4), row.get(5)))
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(read);
    }

    private static List<String> row(Target target) {
        return List.of(
                target.unitId().value(),
                target.year().isPresent() ? Integer.toString(target.year().getAsInt()) : "-",
                target.strength().orElse("-"),
                target.value().orElse("-"));
    }

    @Test
    void theRedLinesAndNothingElse() {
        List<List<String>> found = INDEX.prohibitions().stream()
                .map(each -> List.of(
                        each.unit().id().value(),
                        Integer.toString(each.sentence().number()),
                        words(each, Force.PROHIBIT),
                        each.sentence().text()))
                .toList();
        assertThat(found).isEqualTo(HandReading.rows("prohibitions.txt"));
    }

    private static String words(Obligation obligation, Force force) {
        return obligation.forceWords().stream()
                .filter(word -> word.force() == force)
                .map(word -> word.printed().words())
                .collect(Collectors.joining(";"));
    }

    @Test
    void everySofterWordThatWasReadIsListedApart() {
        List<String> places = HandReading.rows("prohibitions.txt", "softer").stream()
                .map(row -> row.get(0) + " " + row.get(1))
                .toList();
        // 三（二）5 sentence 3 both forbids and restrains: it is a red line, which tells its softer words beside.
        List<String> expected =
                places.stream().filter(place -> !place.equals("3.2.5 3")).toList();
        assertThat(INDEX.softerThanProhibitions().stream().map(HandReadListsTest::place))
                .containsAll(expected)
                .doesNotContain("3.2.5 3");
        assertThat(INDEX.prohibitions().get(3).restraints())
                .extracting(Passage::words)
                .contains("严控");
    }

    private static String place(Obligation each) {
        return each.unit().id() + " " + each.sentence().number();
    }
}
