package org.plansite.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Location;
import org.plansite.source.SourceFile;

/** Values are texts exactly as the file writes them, and know their places. */
class YamlFieldsTest {
    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void valuesAreTextsAsWritten() {
        YamlFields fields = fields("id: 3.10\nyear: 007\nyes: yes\ndate: 2023-07-22\nquoted: \"甲: 乙\"\nempty:\n");
        assertThat(fields.string("id")).isEqualTo("3.10");
        assertThat(fields.string("year")).isEqualTo("007");
        assertThat(fields.string("yes")).isEqualTo("yes");
        assertThat(fields.string("date")).isEqualTo("2023-07-22");
        assertThat(fields.string("quoted")).isEqualTo("甲: 乙");
        assertThat(fields.optionalString("empty")).isEmpty();
        assertThat(fields.optionalString("nothing")).isEmpty();
        assertThat(log.diagnostics()).isEmpty();
    }

    @Test
    void listsFlagsAndMappings() {
        YamlFields fields = fields(
                "aliases: [甲, 乙]\none: 丙\nopen: true\nnone:\nempty: []\nmembers:\n  - name: 丁\n  - name: 戊\ninside:\n  a: b\n");
        assertThat(fields.strings("aliases")).containsExactly("甲", "乙");
        assertThat(fields.strings("one")).containsExactly("丙");
        assertThat(fields.strings("none")).isEmpty();
        assertThat(fields.strings("empty")).isEmpty();
        assertThat(fields.strings("nothing")).isEmpty();
        assertThat(fields.flag("open")).isTrue();
        assertThat(fields.flag("nothing")).isFalse();
        assertThat(fields.mappings("members"))
                .extracting(member -> YamlFields.of(member, log, "name").string("name"))
                .containsExactly("丁", "戊");
        assertThat(fields.mapping("inside").entry("a")).isPresent();
        assertThat(fields.mapping("nothing").entries()).isEmpty();
        assertThat(log.diagnostics()).isEmpty();
    }

    @Test
    void placesAreThoseOfTheValues() {
        YamlFields fields = fields("title: 甲\naliases:\n  - 𠮷乙\n  - \"丙\"\n");
        assertThat(fields.where("title")).isEqualTo(new Location("plan.yaml", 1, 8));
        assertThat(fields.scalars("aliases"))
                .extracting(YamlNode.Scalar::where)
                .containsExactly(new Location("plan.yaml", 3, 5), new Location("plan.yaml", 4, 5));
        assertThat(fields.where("nothing")).isEqualTo(new Location("plan.yaml", 1, 1));
    }

    private YamlFields fields(String yaml) {
        YamlNode.Mapping mapping = YamlReader.read(new SourceFile("plan.yaml", yaml), log);
        String[] keys = mapping.entries().stream().map(YamlNode.Entry::key).toArray(String[]::new);
        return YamlFields.of(mapping, log, keys);
    }
}
