package org.plansite.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyGuessTest {
    @ParameterizedTest
    @CsvSource({
        "市发展改革委, government",
        "市交通委（市道运局）, government",
        "县委宣传部〔县文明办〕, party",
        "市交警总队, government",
        "越秀区, government",
        "北京市, government",
        "团市委, party",
        "共青团省委, party",
        "市科协, party",
        "市委宣传部, party",
        "市税务局, vertical",
        "市消防救援支队, vertical",
        "某新区, zone",
        "国网某供电公司, enterprise",
        "市法院, other",
        "市检察院, other",
        "市政协办公室, other",
        "市建筑业协会, other",
        "某职业技术学院, other",
        "市农科院, other",
        "各县（市、区）, collective",
        "各区、县级市, collective",
        "有关部门和单位, collective"
    })
    void isWhatItsNameSays(String name, String kind) {
        assertThat(BodyGuess.kind(name)).isEqualTo(kind);
    }
}
