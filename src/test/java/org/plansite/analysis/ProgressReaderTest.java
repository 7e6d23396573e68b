package org.plansite.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plansite.plan.ProgressReport;
import org.plansite.plan.ReportPeriod;
import org.plansite.site.PlanFixture;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.SourceFile;

/** What is read from files of reports about the small invented plan; the mistakes stand as files in {@code errors}. */
class ProgressReaderTest {
    private static final String HEADER = "indicator,unit,period,value,words,reporter,date,evidence\n";

    @Test
    void readsAReportOfAnIndicator() {
        ProgressReport report = read("jieshui-guangai-mianji,,2023,1.80,仍在扩大,镇水务站,2023-12-30,统计年报")
                .get(0);
        assertThat(report)
                .isEqualTo(new ProgressReport(
                        Optional.of(PlanFixture.AREA),
                        Optional.empty(),
                        ReportPeriod.ofYear(2023),
                        Optional.of(new BigDecimal("1.80")),
                        Optional.of("仍在扩大"),
                        PlanFixture.WATER,
                        LocalDate.of(2023, 12, 30),
                        Optional.of("统计年报"),
                        Location.of("2023.csv", 2)));
    }

    @Test
    void readsAReportOfAUnitUnderColumnsInAnyOrder() {
        List<ProgressReport> reports = ProgressReader.read(
                List.of(new SourceFile("content/2023.csv", """
                        date,reporter,evidence,words,value,period,unit,indicator

                        2023-07-01,镇水务所,https://www.example.org/%E6%B8%A0?a=1,"一期完工，""二期""开工",,2023-H1,c1.1,
                        """)), PlanFixture.plan(), LocalDate.of(2024, 1, 1));
        ProgressReport report = reports.get(0);
        assertThat(report.unit()).contains(PlanFixture.CANAL);
        assertThat(report.words()).contains("一期完工，\"二期\"开工");
        assertThat(report.reporter()).as("by its alias").isEqualTo(PlanFixture.WATER);
        assertThat(report.evidenceAddress()).contains("https://www.example.org/%E6%B8%A0?a=1");
        assertThat(report.where()).isEqualTo(Location.of("2023.csv", 3));
    }

    @Test
    void aFileWithAHeaderAloneReportsNothing() {
        assertThat(read("")).isEmpty();
    }

    @Test
    void theReporterMayBeNamedByItsId() {
        assertThat(read("jieshui-guangai-mianji,,2023,1,,zhen-nongyeban,2023-12-30,")
                        .get(0)
                        .reporter())
                .isEqualTo(PlanFixture.FARMING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "12", "12.5", "-3.2", "0.05", "-0.5", "100", "123456789012345", "1.10"})
    void aPlainNumberKeepsItsDigits(String number) {
        assertThat(value(number)).contains(new BigDecimal(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1,234 | a comma",
                "1，234 | a comma",
                "35% | a percent sign",
                "35％ | a percent sign",
                "'35 | an apostrophe before it",
                "＇35 | an apostrophe before it",
                "12万亩 | other characters than digits, such as a unit",
                "约12 | other characters than digits, such as a unit",
                "１２ | full-width characters",
                "12。5 | other characters than digits, such as a unit",
                "+12 | a sign before it that makes it a formula",
                "=1+1 | a sign before it that makes it a formula",
                "-1+2 | other characters than digits, such as a unit",
                "－3 | full-width characters",
                "1e5 | an exponent",
                "1.2E+05 | an exponent",
                "007 | a zero before it",
                "1234567890123456 | too many digits",
                "12. | other characters than digits, such as a unit",
                "NaN | other characters than digits, such as a unit"
            })
    void whatIsNoPlainNumberIsSaidToBeSo(String text, String fault) {
        assertThatThrownBy(() -> value(text))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("2023.csv:2:30: error: “" + text + "” is no plain number: it has " + fault)
                .hasMessageContaining("the indicator's unit of measure is 万亩");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM", "＝1", "＋1", "－1", "＠a", " =1", "\t=1", "\u200b=1"})
    void noCellOfWordsCanBecomeAFormula(String cell) {
        for (int column : new int[] {0, 1, 2, 4, 5, 6, 7}) {
            List<String> cells =
                    new ArrayList<>(List.of("jieshui-guangai-mianji", "", "2023", "1", "话", "镇水务站", "2023-12-30", "话"));
            cells.set(column, cell);
            assertThatThrownBy(() -> read(String.join(",", cells)))
                    .as("column " + column)
                    .isInstanceOf(InputException.class)
                    .hasMessageMatching("(?s).*(takes? for a formula|does not show).*");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://example.org/a", "见 http://example.org", "//example.org"})
    void whatIsNoWebAddressIsWords(String evidence) {
        ProgressReport report = read("jieshui-guangai-mianji,,2023,1,,镇水务站,2023-12-30," + evidence)
                .get(0);
        assertThat(report.evidence()).contains(evidence);
        assertThat(report.evidenceAddress()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "https://例 子/",
                "https://user@example.org/",
                "https://gov.example@evil.example/",
                "HTTPS://a.example/",
                "http:///a",
                "https://a.example/\"><script>"
            })
    void anAddressThatIsBrokenOrMisleadingIsRefused(String evidence) {
        String cell = '"' + evidence.replace("\"", "\"\"") + '"';
        assertThatThrownBy(() -> read("jieshui-guangai-mianji,,2023,1,,镇水务站,2023-12-30," + cell))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("is no address a page can link to");
    }

    @Test
    void aMatterMayBeReportedForOtherPeriodsAndByOthers() {
        assertThat(read("""
                        jieshui-guangai-mianji,,2022,1,,镇水务站,2023-01-30,
                        jieshui-guangai-mianji,,2023-H1,1,,镇水务站,2023-07-30,
                        jieshui-guangai-mianji,,2022,1,,镇农业办,2023-01-30,
                        yongshui-zongliang,,2022,1,,镇水务站,2023-01-30,
                        """)).hasSize(4);
    }

    /** Also when one of the names is an alias, and in another file. */
    @Test
    void aBodyReportsAMatterOncePerPeriod() {
        SourceFile first = file("a.csv", "jieshui-guangai-mianji,,2022,1,,镇水务站,2023-01-30,\n");
        SourceFile second = file("b.csv", "\njieshui-guangai-mianji,,2022,2,,镇水务所,2023-02-28,\n");
        assertThatThrownBy(
                        () -> ProgressReader.read(List.of(first, second), PlanFixture.plan(), LocalDate.of(2024, 1, 1)))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(
                        "b.csv:3: error: 镇水务站 has reported the same for the period 2022 already, in a.csv:2");
    }

    private static Optional<BigDecimal> value(String number) {
        return read("jieshui-guangai-mianji,,2023,\"" + number + "\",,镇水务站,2023-12-30,")
                .get(0)
                .value();
    }

    private static List<ProgressReport> read(String rows) {
        return ProgressReader.read(
                List.of(file("content/plans/qinghe-2023/progress/2023.csv", rows)),
                PlanFixture.plan(),
                LocalDate.of(2024, 1, 1));
    }

    private static SourceFile file(String name, String rows) {
        return new SourceFile(name, HEADER + rows);
    }
}
