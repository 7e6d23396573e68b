package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The figures a reader sees in the matrix are those one counts in {@code data/responsibilities.csv}. */
class MatrixCountsTest {
    private static final Document PAGE = BuiltSite.page("matrix.html");

    private static final Units NONE = new Units(Set.of(), Set.of());

    /** The units that bind a body in a field, by name and otherwise. */
    private record Units(Set<String> direct, Set<String> via) {
        String figures() {
            Set<String> only = new HashSet<>(via);
            only.removeAll(direct);
            return (direct.isEmpty() ? "" : direct.size()) + (only.isEmpty() ? "" : "+" + only.size());
        }
    }

    @Test
    void everyCellIsWhatTheDataFileSays() {
        Map<String, Map<String, Units>> counted = counted();
        Map<String, String> shown = new TreeMap<>();
        Map<String, String> expected = new TreeMap<>();
        List<String> fields = new ArrayList<>();
        PAGE.select(".matrix tfoot tr:first-child td[data-label] a")
                .forEach(link -> fields.add(link.attr("href").replaceAll(".*action=", "")));
        for (Element row : PAGE.select(".matrix tbody tr:not(.group)")) {
            List<Element> cells = row.select("td");
            for (Element link : row.select("th a")) {
                String body = link.attr("href").replaceAll(".*/(.*)\\.html", "$1");
                for (int i = 0; i < fields.size(); i++) {
                    shown.put(body + " " + fields.get(i), seen(cells.get(i)));
                    expected.put(
                            body + " " + fields.get(i),
                            counted.getOrDefault(body, Map.of())
                                    .getOrDefault(fields.get(i), NONE)
                                    .figures());
                }
            }
        }
        assertThat(shown).isEqualTo(expected);
        assertThat(shown).as("every body that answers for something").hasSize(13 * counted.size());
    }

    /** Without what only a voice says. */
    private static String seen(Element cell) {
        return cell.select("[aria-hidden]").text().replace(" ", "");
    }

    @Test
    void theFootCountsUnits() {
        Map<String, Set<String>> units = new TreeMap<>();
        for (Map<String, String> row : DataTable.csv("responsibilities").rows()) {
            String unit = row.getOrDefault("unit", "");
            units.computeIfAbsent(field(unit), fresh -> new HashSet<>()).add(unit);
        }
        for (Element link : PAGE.select(".matrix tfoot tr:first-child td[data-label] a")) {
            String field = link.attr("href").replaceAll(".*action=", "");
            assertThat(link.text())
                    .as(field)
                    .isEqualTo(
                            Integer.toString(units.getOrDefault(field, Set.of()).size()));
        }
    }

    /** {@code 3.2} of {@code 3.2.1}, {@code 4} of {@code 4.1}: only chapter 三 has tasks below its sections. */
    private static String field(String unit) {
        String[] parts = unit.split("\\.");
        return parts[0].equals("3") ? "3." + parts[1] : parts[0];
    }

    private static Map<String, Map<String, Units>> counted() {
        Map<String, Map<String, Units>> counted = new LinkedHashMap<>();
        for (Map<String, String> row : DataTable.csv("responsibilities").rows()) {
            Units units = counted.computeIfAbsent(row.getOrDefault("agency", ""), fresh -> new TreeMap<>())
                    .computeIfAbsent(
                            field(row.getOrDefault("unit", "")), fresh -> new Units(new HashSet<>(), new HashSet<>()));
            (row.getOrDefault("via", "").isEmpty() ? units.direct() : units.via()).add(row.getOrDefault("unit", ""));
        }
        return counted;
    }
}
