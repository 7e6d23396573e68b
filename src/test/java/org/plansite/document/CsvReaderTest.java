package org.plansite.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plansite.document.CsvReader.Cell;
import org.plansite.document.CsvReader.Row;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Location;
import org.plansite.source.SourceFile;

class CsvReaderTest {
    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void quotedCellsMayHoldCommasAndQuotationMarks() {
        assertThat(cells("a,\"b,c\",\"说\"\"好\"\"\",\"\",d")).containsExactly("a", "b,c", "说\"好\"", "", "d");
        assertThat(log.diagnostics()).isEmpty();
    }

    @Test
    void emptyCellsAreCells() {
        assertThat(cells("a,,c,")).containsExactly("a", "", "c", "");
    }

    @Test
    void spacesAroundACellAreNoPartOfIt() {
        assertThat(cells(" a ,　b　,\" c \",\td")).containsExactly("a", "b", "c", "\td");
    }

    @Test
    void everyCellHasItsPlace() {
        List<Row> rows = read("一,二\n\n，三,\"四\",𠮷,五\n");
        assertThat(rows).extracting(Row::where).containsExactly(Location.of("a.csv", 1), Location.of("a.csv", 3));
        assertThat(rows.get(1).cells())
                .extracting(Cell::where)
                .containsExactly(at(3, 1), at(3, 4), at(3, 8), at(3, 10));
    }

    @Test
    void rowsWithoutWordsAreLeftOut() {
        assertThat(read("a,b\n,,\n\"\",\n   \n\nc,d\n")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a,b\"c       | 3 | in the middle of a cell: “b\"c”",
                "\"a\"b,c     | 1 | in the middle of a cell: “\"a\"b,c”",
                "a, \"b\"     | 3 | in the middle of a cell",
                "a,\"b        | 3 | not closed in its line: “\"b”",
                "a,\"b\"\"    | 3 | not closed in its line",
                "\"           | 1 | not closed in its line"
            })
    void aQuotationMarkOutOfPlaceIsNamed(String line, int column, String complaint) {
        assertThat(read(line.strip() + "\ne,f")).hasSize(1);
        assertThat(log.diagnostics()).hasSize(1);
        assertThat(log.diagnostics().get(0).where()).isEqualTo(at(1, column));
        assertThat(log.diagnostics().get(0).toString()).contains(complaint);
    }

    private static Location at(int line, int column) {
        return new Location("a.csv", line, column);
    }

    private List<String> cells(String line) {
        return read(line).get(0).cells().stream().map(Cell::text).toList();
    }

    private List<Row> read(String text) {
        return CsvReader.read(new SourceFile("a.csv", text), log);
    }
}
