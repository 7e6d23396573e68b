package org.plansite.fuzz;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table as a spreadsheet opens it: as many cells in each row, and none that it would run. */
final class CsvText {
    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Cntrl}]*[=+@＝＋－＠-].+", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+＋－-][0-9.]+");

    private CsvText() {}

    static List<String> faults(String csv) {
        List<String> faults = new ArrayList<>();
        try (MappingIterator<List<String>> rows = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(csv.replace("\uFEFF", ""))) {
            int columns = -1;
            for (List<String> row : rows.readAll()) {
                columns = columns < 0 ? row.size() : columns;
                if (row.size() != columns) {
                    faults.add("cells: " + row);
                }
                row.stream().filter(CsvText::isFormula).forEach(cell -> faults.add("formula: " + cell));
            }
        } catch (IOException e) {
            faults.add("no CSV: " + e.getMessage());
        }
        return faults;
    }

    private static boolean isFormula(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
    }
}
