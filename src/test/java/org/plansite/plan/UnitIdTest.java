package org.plansite.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitIdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"0", "3", "3.10", "1.2.p1", "c4", "c1.1.2", "a1", "d2-c1", "a1-3.2", "3r2", "3.2r2.1", "c4r2.1"})
    void forms(String id) {
        assertThat(UnitId.isValid(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3.", "三", "r2", "3.r2", "3r", "c", "3/2", "../3", "3.2R2"})
    void noForms(String id) {
        assertThat(UnitId.isValid(id)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, , ''",
        "3.10, 10, , ''",
        "1.2.p1, 1, , ''",
        "c4, 4, , ''",
        "a1, 1, , ''",
        "a1-3.2, 2, , a1",
        "d2-c1r3, 1r3, d2-c1, d2",
        "3.2r2, 2r2, 3.2, ''",
        "3.2r2.1, 1, , ''"
    })
    void parts(String id, String ownNumber, String first, String part) {
        UnitId unit = new UnitId(id);
        assertThat(unit.ownNumber()).isEqualTo(ownNumber);
        assertThat(unit.firstOfNumber().map(UnitId::value).orElse(null)).isEqualTo(first);
        assertThat(unit.part()).isEqualTo(part);
    }

    @Test
    void theThirdOfANumber() {
        UnitId third = new UnitId("3.2r2.1").repeated(3);
        assertThat(third.value()).isEqualTo("3.2r2.1r3");
        assertThat(third.firstOfNumber()).hasValue(new UnitId("3.2r2.1"));
    }
}
