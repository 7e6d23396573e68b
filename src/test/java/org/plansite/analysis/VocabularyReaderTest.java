package org.plansite.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.Vocabulary;
import org.plansite.source.InputException;
import org.plansite.source.SourceFile;

class VocabularyReaderTest {

    @Test
    void readsBodies() {
        Vocabulary vocabulary = read("""
                agencies:
                - id: qu-shuiwuju
                  name: 区水务局
                  kind: government
                  aliases: [区水利局]
                  mentions: [水务, {text: 水务局, not_after: [市], not_before: [长]}]
                - id: ge-ju
                  name: 各局
                  kind: collective
                  members: [qu-shuiwuju]
                  open: true
                """);
        Body water = vocabulary.bodyNamed("区水利局").orElseThrow();
        assertThat(water.name()).isEqualTo("区水务局");
        assertThat(water.mentions()).hasSize(2);
        assertThat(water.mentions().get(1).notBefore()).containsExactly("长");
        Body all = vocabulary.body(new BodyId("ge-ju"));
        assertThat(all.members()).containsExactly(new BodyId("qu-shuiwuju"));
        assertThat(all.open()).isTrue();
    }

    @Test
    void reportsEveryMistakeAtItsPlace() {
        assertThatThrownBy(() -> read("""
                        agencies:
                        - id: 区水务局
                          name: 区水务局
                          kind: bureau
                        - id: a
                          name: 甲局
                          kind: other
                          aliases: [区水务局]
                          members: [c]
                        - id: a
                          name: 乙局
                          kind: other
                          head: 张三
                        """))
                .isInstanceOf(InputException.class)
                .hasMessageContainingAll(
                        "agencies.yaml:2:7: error: “区水务局” cannot be an id",
                        "agencies.yaml:4:9: error: “bureau” is no kind",
                        "agencies.yaml:8:13: error: the name “区水务局” stands for two entries",
                        "agencies.yaml:9:13: error: there is no entry with the id “c”",
                        "agencies.yaml:10:7: error: the id “a” is given twice",
                        "agencies.yaml:13:3: error: unknown key “head”");
    }

    private static Vocabulary read(String yaml) {
        return VocabularyReader.read(List.of(new SourceFile("agencies.yaml", yaml)));
    }
}
