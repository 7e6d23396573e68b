package org.plansite.export;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.plan.Force;
import org.plansite.plan.ForceWord;
import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.Sentence;
import org.plansite.plan.UnitId;
import org.plansite.site.Addresses;

/** {@code sentences}: every sentence of the plan with the force its words give it. */
final class SentenceTable {

    /** A sentence with the words of force found in it, in printed order. */
    record Row(Plan plan, UnitId unit, Sentence sentence, List<ForceWord> words) {
        Row {
            words = List.copyOf(words);
        }

        private String joined(Function<ForceWord, String> part) {
            return words.stream().map(part).distinct().collect(Collectors.joining(";"));
        }
    }

    private record Place(UnitId unit, int sentence) {
        static Place of(Passage passage) {
            return new Place(passage.unit(), passage.sentence());
        }
    }

    private SentenceTable() {}

    static Table<Row> of(List<Plan> plans) {
        return Table.<Row>named("sentences", "句", "方案的每一句原文，一句一行")
                .text("plan", "方案", "方案的代号", row -> row.plan().id())
                .text("unit", "条目", "条目编号，始终是文字", row -> row.unit().value())
                .number(
                        "sentence",
                        "句序",
                        "本句在条目中的顺序，从 1 起",
                        row -> row.sentence().number())
                .joined(
                        "force",
                        "语气",
                        forces(),
                        row -> row.joined(word -> word.force().id()))
                .joined(
                        "force_words",
                        "语气词",
                        "据以判断语气的原文字词，以 ; 分隔",
                        row -> row.joined(word -> word.printed().words()))
                .text("text", "原文", "", row -> row.sentence().text())
                .url(row -> Addresses.sentence(
                        row.plan(), row.unit(), row.sentence().number()))
                .primaryKey("plan", "unit", "sentence")
                .refersTo("units", "plan", "unit")
                .rows(() -> plans.stream().flatMap(SentenceTable::rows));
    }

    private static String forces() {
        return List.of(Force.values()).stream()
                .map(Force::id)
                .collect(Collectors.joining("、", "句中语气的类别，按出现先后以 ; 分隔，没有则为空：", ""));
    }

    private static Stream<Row> rows(Plan plan) {
        Map<Place, List<ForceWord>> words =
                plan.facts().forceWords().stream().collect(Collectors.groupingBy(word -> Place.of(word.printed())));
        return plan.outline().units().stream()
                .flatMap(unit -> unit.sentences().stream()
                        .map(sentence -> new Row(
                                plan,
                                unit.id(),
                                sentence,
                                words.getOrDefault(new Place(unit.id(), sentence.number()), List.of()))));
    }
}
