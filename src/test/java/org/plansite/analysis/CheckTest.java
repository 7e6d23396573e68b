package org.plansite.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plansite.plan.Finding;
import org.plansite.plan.Vocabulary;
import org.plansite.source.SourceFile;

/** The checks against tasks of a plan; the tasks and what is to be found in them stand in a text file. */
class CheckTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read(List.of(new SourceFile("indicators.yaml", """
            indicators:
            - {id: total, name: 总装机容量, printed: [总装机容量], unit: 万千瓦, group: 能源, direction: up, parts: [sun, wind]}
            - {id: sun, name: 光伏装机容量, printed: [光伏装机容量], unit: 万千瓦, group: 能源, direction: up}
            - {id: wind, name: 风电装机容量, printed: [风电装机容量], unit: 万千瓦, group: 能源, direction: up}
            - {id: water-day, name: 供水能力, printed: [城市供水能力], unit: 立方米/日, group: 水, direction: up}
            - {id: water-year, name: 供水量, printed: [城市供水年总量], unit: 立方米, group: 水, direction: up}
            """)));

    @TestFactory
    Stream<DynamicTest> findings() {
        return Cases.read("findings.txt").cases().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.input(),
                        () -> assertThat(find(one.input())).containsExactlyInAnyOrderElementsOf(one.expected())));
    }

    private static List<String> find(String task) {
        List<Finding> findings = SmallPlan.ofTask(task, VOCABULARY).facts().findings();
        return findings.stream()
                .map(finding -> Cases.row(finding.kind().id(), String.join(" ; ", finding.arguments())))
                .toList();
    }
}
