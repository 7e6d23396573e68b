package org.plansite.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plansite.plan.ReportPeriod.Length;

class ReportPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12",
        "2024-H1, 2024-01-01, 2024-06",
        "2024-H2, 2024-07-01, 2024-12",
        "2024-Q1, 2024-01-01, 2024-03",
        "2024-Q3, 2024-07-01, 2024-09",
        "2024-Q4, 2024-10-01, 2024-12",
        "2024-06, 2024-06-01, 2024-06",
        "1999-12, 1999-12-01, 1999-12"
    })
    void hasAFirstDayAndALastMonth(String text, LocalDate begin, YearMonth lastMonth) {
        ReportPeriod period = ReportPeriod.parse(text).orElseThrow();
        assertThat(period.begin()).isEqualTo(begin);
        assertThat(period.lastMonth()).isEqualTo(lastMonth);
        assertThat(period).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "24", "2024-", "2024-H0", "2024-H3", "2024-Q5", "2024-Q0", "2024-6", "2024-00", "2024-13",
                "2024-h1", "2024H1", "2024/06", "2024-06-01", "2024年", "２０２４", "1824", "2124", "2024-H1 ", "Jun-24"
            })
    void otherTextsAreNone(String text) {
        assertThat(ReportPeriod.parse(text)).isEmpty();
    }

    @Test
    void theYearIsLaterThanItsLastPart() {
        assertThat(Stream.of("2024", "2024-12", "2025-01", "2024-Q4", "2024-H1", "2024-H2", "2024-06")
                        .map(text -> ReportPeriod.parse(text).orElseThrow())
                        .sorted()
                        .map(ReportPeriod::toString))
                .containsExactly("2024-06", "2024-H1", "2024-12", "2024-Q4", "2024-H2", "2024", "2025-01");
    }

    @Test
    void aYearHasTwoHalves() {
        assertThatThrownBy(() -> new ReportPeriod(2024, Length.HALF, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReportPeriod(2024, Length.YEAR, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
