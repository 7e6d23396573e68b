package org.plansite.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells with marks that mean something in CSV, or in a spreadsheet. */
class CsvFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"到2025年，达到0.6以上", "  前后空格  ", "——节水优先", ";a;b", "'a'", "c4.3", ""})
    void plainWordsStandAsTheyAre(String cell) throws IOException {
        assertThat(written(cell)).isEqualTo(cell);
    }

    @Test
    void commasQuotesAndLineBreaksAreQuoted() throws IOException {
        assertThat(written("a,b")).isEqualTo("\"a,b\"");
        assertThat(written("a\"b")).isEqualTo("\"a\"\"b\"");
        assertThat(written("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(written("a\rb")).isEqualTo("\"a\rb\"");
    }

    @Test
    void aLongCellIsQuotedOnlyWhenItMust() throws IOException {
        assertThat(written("水".repeat(5000))).isEqualTo("水".repeat(5000));
        assertThat(written("水".repeat(5000) + ",")).isEqualTo("\"" + "水".repeat(5000) + ",\"");
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1, '''=1+1'",
        "@SUM(A1), '''@SUM(A1)'",
        "+cmd, '''+cmd'",
        "-推进节水, '''-推进节水'",
        "＝1＋1, '''＝1＋1'",
        "' \t=1', ''' \t=1'",
    })
    void wordsThatASpreadsheetWouldRunGetAnApostrophe(String cell, String expected) throws IOException {
        assertThat(written(cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", ">=", "~", "-5", "+3.2", "-", "－5"})
    void operatorsAndNumbersAreNoFormulas(String cell) throws IOException {
        assertThat(written(cell)).isEqualTo(cell);
    }

    /** The cell as it stands in the file. */
    private static String written(String cell) throws IOException {
        Table<String> table = Table.<String>named("cells", "", "")
                .text("a", "", "", row -> "x")
                .text("b", "", "", row -> row)
                .rows(() -> Stream.of(cell));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.write(table, out);
        String file = out.toString(StandardCharsets.UTF_8);
        assertThat(file).startsWith("\uFEFFa,b\r\nx,").endsWith("\r\n");
        return file.substring("\uFEFFa,b\r\nx,".length(), file.length() - 2);
    }
}
