package org.plansite.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plansite.analysis.BinhaiPlan;
import org.plansite.compare.Change.Kind;
import org.plansite.plan.Operator;
import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Sentence;
import org.plansite.plan.Target;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;

/** The first plan against itself, and against copies of which it is known what was changed. */
class BinhaiComparisonTest {
    private static final Plan PLAN = BinhaiPlan.plan();

    @Test
    void aPlanDoesNotDifferFromItself() {
        assertThat(Comparison.of(PLAN, new ChangedPlan().plan()).changes()).isEmpty();
    }

    /** Facts are taken at random, at most one of a unit, and changed in the Markdown. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatWasChangedIsFoundAndNothingElse(long seed) {
        Random random = new Random(seed);
        ChangedPlan changed = new ChangedPlan();
        Set<UnitId> touched = new HashSet<>();
        PLAN.facts().corrections().forEach(correction -> touched.add(correction.unit()));
        while (changed.expected().size() < 20) {
            switch (random.nextInt(5)) {
                case 0 -> changeValue(any(PLAN.facts().targets(), random), changed, touched);
                case 1 -> changeStrength(any(PLAN.facts().targets(), random), changed, touched);
                case 2 -> changeOperator(any(PLAN.facts().targets(), random), changed, touched);
                case 3 -> removeLastBody(any(PLAN.facts().responsibilities(), random), changed, touched);
                default -> changeAWord(any(PLAN.outline().units(), random), changed, touched);
            }
        }
        Comparison comparison = Comparison.of(PLAN, changed.plan());
        assertThat(ChangedPlan.lines(comparison)).isEqualTo(changed.expected());
        assertThat(ChangedPlan.lines(Comparison.of(comparison.next(), PLAN))).hasSameSizeAs(changed.expected());
    }

    @Test
    void aTaskPutInFrontOfOthersMovesThemAndChangesNoWord() {
        ChangedPlan changed = new ChangedPlan();
        for (int task = 5; task >= 1; task--) {
            String title = PLAN.outline().contains(new UnitId("3.2." + task))
                    ? PLAN.outline().unit(new UnitId("3.2." + task)).title()
                    : "";
            if (!title.isEmpty()) {
                changed.replace("### " + task + "." + title, "### " + (task + 1) + "." + title);
                changed.expect(Kind.UNIT_MOVED, "3.2." + (task + 1), title);
            }
        }
        String second = "### 2." + PLAN.outline().unit(new UnitId("3.2.1")).title();
        changed.replace(second, "### 1.开展能源普查。\n逐户登记用能设备。（区统计局）\n\n" + second);
        changed.expect(Kind.UNIT_ADDED, "3.2.1", "开展能源普查");
        assertThat(ChangedPlan.lines(Comparison.of(PLAN, changed.plan()))).isEqualTo(changed.expected());
    }

    @Test
    void twoEditionsAreComparedQuickly() {
        Plan other = new ChangedPlan().plan();
        Comparison.of(PLAN, other);
        long start = System.nanoTime();
        Comparison.of(PLAN, other);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static void changeValue(Target target, ChangedPlan changed, Set<UnitId> touched) {
        String value = target.value().orElse("");
        String quote = target.quote().words();
        if (!value.isEmpty() && quote.indexOf(value) > 0) {
            int at = quote.lastIndexOf(value);
            String edited = quote.substring(0, at) + "1" + value + quote.substring(at + value.length());
            changeTarget(target, edited, changed, touched);
        }
    }

    private static void changeStrength(Target target, ChangedPlan changed, Set<UnitId> touched) {
        if (target.quote().words().contains("力争")) {
            changeTarget(target, target.quote().words().replace("力争", ""), changed, touched);
        }
    }

    private static void changeOperator(Target target, ChangedPlan changed, Set<UnitId> touched) {
        String quote = target.quote().words();
        if (target.operator() == Operator.AT_LEAST && quote.endsWith("以上")) {
            changeTarget(target, quote.substring(0, quote.length() - 2) + "左右", changed, touched);
        }
    }

    private static void changeTarget(Target target, String edited, ChangedPlan changed, Set<UnitId> touched) {
        boolean alone = PLAN.facts().targets().stream()
                .filter(other -> !other.id().equals(target.id()))
                .noneMatch(other -> other.quote().overlaps(target.quote()));
        if (alone && changed.hasOnce(target.quote().words()) && touched.add(target.unitId())) {
            changed.replace(target.quote().words(), edited);
            changed.expect(
                    Kind.TARGET_CHANGED,
                    target.unitId().value(),
                    PLAN.vocabulary().indicator(target.indicator()).name());
            expectRewording(target.unitId(), changed);
        }
    }

    private static void removeLastBody(Responsibility named, ChangedPlan changed, Set<UnitId> touched) {
        Passage printed = named.printed();
        String bracket =
                PLAN.outline().unit(printed.unit()).sentence(printed.sentence()).text();
        boolean isLast = named.isDirect() && named.position() > 1 && bracket.endsWith(printed.words() + "）");
        if (isLast && changed.hasOnce(bracket) && touched.add(printed.unit())) {
            String rest = bracket.substring(0, printed.start() - 1) + "）";
            changed.replace(bracket, rest);
            changed.expect(
                    Kind.BODY_REMOVED,
                    printed.unit().value(),
                    PLAN.vocabulary().body(named.body()).name());
        }
    }

    private static void changeAWord(Unit unit, ChangedPlan changed, Set<UnitId> touched) {
        for (Sentence sentence : unit.sentences()) {
            if (sentence.role() == Sentence.Role.TEXT
                    && sentence.text().contains("推进")
                    && changed.hasOnce(sentence.text())
                    && touched.add(unit.id())) {
                changed.replace(sentence.text(), sentence.text().replaceFirst("推进", "推动"));
                expectRewording(unit.id(), changed);
                return;
            }
        }
    }

    private static void expectRewording(UnitId unit, ChangedPlan changed) {
        changed.expect(
                Kind.UNIT_REWORDED, unit.value(), PLAN.outline().unit(unit).title());
    }
}
