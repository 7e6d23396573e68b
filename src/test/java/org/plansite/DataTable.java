package org.plansite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A table under {@code data/} of the built site, as a reader's program gets it.
 *
 * @param columns as the header names them
 * @param rows each with its cells by column
 */
record DataTable(List<String> columns, List<Map<String, String>> rows) {

    static DataTable csv(String name) {
        String text = text("data/" + name + ".csv");
        if (!text.startsWith("\uFEFF")) {
            throw new IllegalStateException(name + ".csv has no byte order mark: Excel would not read it as UTF-8");
        }
        try (MappingIterator<List<String>> lines = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .readValues(text.substring(1))) {
            List<List<String>> all = lines.readAll();
            List<String> columns = all.get(0);
            return new DataTable(
                    columns,
                    all.stream().skip(1).map(cells -> row(columns, cells)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JSON twin; null is an empty cell, and without rows nothing names the columns. */
    static DataTable json(String name) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode each : tree("data/" + name + ".json")) {
            Map<String, String> row = new LinkedHashMap<>();
            each.properties()
                    .forEach(cell -> row.put(
                            cell.getKey(),
                            cell.getValue().isNull() ? "" : cell.getValue().asText()));
            rows.add(row);
        }
        return new DataTable(
                rows.isEmpty() ? List.of() : List.copyOf(rows.get(0).keySet()), rows);
    }

    static JsonNode tree(String path) {
        try {
            return new ObjectMapper().readTree(text(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String path) {
        return new String(Objects.requireNonNull(BuiltSite.files().get(path), path), StandardCharsets.UTF_8);
    }

    private static Map<String, String> row(List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalStateException(cells.size() + " cells under " + columns.size() + " columns: " + cells);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return row;
    }

    DataTable where(Predicate<Map<String, String>> condition) {
        return new DataTable(columns, rows.stream().filter(condition).toList());
    }

    DataTable where(String column, String value) {
        return where(row -> value.equals(row.get(column)));
    }

    List<String> column(String name) {
        return rows.stream()
                .map(row -> Objects.requireNonNull(row.get(name), name))
                .toList();
    }

    /** The ids in a column, those joined by {@code ;} one by one; no empty ones. */
    Set<String> ids(String column) {
        Set<String> ids = new HashSet<>();
        column(column).stream()
                .flatMap(cell -> Stream.of(cell.split(";", -1)))
                .filter(id -> !id.isEmpty())
                .forEach(ids::add);
        return ids;
    }
}
