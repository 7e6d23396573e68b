package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plansite.analysis.BinhaiPlan;
import org.plansite.plan.Facts;
import org.plansite.plan.Responsibility;

/** The dashboard as a reader without scripts gets it, against the plan as read by eye. */
class TargetBoardFactsTest {
    private static final Path READING = Path.of("src/test/resources/org/plansite/binhai/targets.txt");
    private static final Map<String, String> OPERATORS = Map.of(
            ">=", "at-least", "<=", "at-most", ">", "above", "<", "below", "~", "about", "=", "equal", "", "none");

    /** A line of the reading: unit, year, operator, value, unit of measure, change, strength, baseline, indicator, words. */
    private record Read(List<String> cells) {
        String key() {
            String operator = OPERATORS.get(cells.get(2));
            return String.join(" ", cells.get(0), orNone(cells.get(1)), operator, orNone(cells.get(6)), cells.get(8));
        }

        String value() {
            return cells.get(3);
        }

        String words() {
            return bare(cells.get(9));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicators/index.html", "en/indicators/index.html"})
    void everyTargetReadByEyeIsOneRow(String address) throws IOException {
        List<String> shown = rows(BuiltSite.page(address)).stream()
                .map(TargetBoardFactsTest::key)
                .toList();
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        reading().stream().map(Read::key).toList());
    }

    /** The value stands between the words that limit it, as the plan prints them. */
    @Test
    void valuesAreShownInThePlansWords() throws IOException {
        Map<String, List<String>> shown = new TreeMap<>();
        rows(BuiltSite.page("indicators/index.html"))
                .forEach(row -> shown.computeIfAbsent(key(row), key -> new ArrayList<>())
                        .add(value(row)));
        for (Read read : reading()) {
            assertThat(shown.get(read.key())).as(read.words()).singleElement().satisfies(value -> {
                assertThat(read.words()).contains(value);
                assertThat(value).contains(read.value().equals("0") ? "清零" : read.value() + bare(read.cells.get(4)));
            });
        }
        assertThat(shown.values())
                .contains(List.of("达到35%以上"), List.of("达到35%左右"), List.of("不超过1.25"), List.of("降至10kgce/m2以下"));
    }

    /** Counted in the reading: years, words of strength, values that are not printed. */
    @Test
    void theTotalsAreThoseOfTheReading() throws IOException {
        List<Read> reading = reading();
        Document page = BuiltSite.page("indicators/index.html");
        assertThat(page.select(".summary").text())
                .contains(String.valueOf(reading.size()))
                .contains(String.valueOf(reading.stream()
                        .map(read -> read.cells.get(8))
                        .distinct()
                        .count()));
        Map<String, Long> expected = new TreeMap<>();
        reading.forEach(read -> {
            expected.merge("year=" + orNone(read.cells.get(1)), 1L, Long::sum);
            expected.merge("strength=" + orNone(read.cells.get(6)), 1L, Long::sum);
            if (read.value().isEmpty()) {
                expected.merge("value=none", 1L, Long::sum);
            }
        });
        Map<String, Long> shown = page.select(".totals a").stream()
                .filter(link -> !link.attr("href").contains("differs"))
                .collect(Collectors.toMap(
                        link -> URLDecoder.decode(
                                link.attr("href").replaceAll("^.*\\?|#.*$", ""), StandardCharsets.UTF_8),
                        link -> Long.valueOf(link.select("b").text()),
                        Long::sum,
                        TreeMap::new));
        assertThat(shown).isEqualTo(expected);
    }

    /** What the choice of a body leaves is what the facts say it answers for, by name and through collectives. */
    @Test
    void theBodiesRowsAreTheirDuties() {
        Facts facts = BinhaiPlan.plan().facts();
        Document page = BuiltSite.page("indicators/index.html");
        Set<String> offered = new TreeSet<>();
        for (Element option : page.select("#by-body option[value~=.+]")) {
            offered.add(option.val());
            assertThat(rowsWith(page, List.of(option.val())))
                    .as("by name: " + option.text())
                    .isEqualTo(targets(facts, option.val(), true));
            assertThat(rowsWith(page, Arrays.asList(option.attr("data-via").split(" "))))
                    .as("through a collective: " + option.text())
                    .isEqualTo(targets(facts, option.val(), false));
        }
        assertThat(offered).isEqualTo(bound(facts)).contains("tianjingang-baoshuiqu");
    }

    private static long rowsWith(Document page, List<String> ids) {
        return rows(page).stream()
                .filter(row -> Arrays.stream(row.attr("data-body").split(" "))
                        .anyMatch(id -> !id.isEmpty() && ids.contains(id)))
                .count();
    }

    private static long targets(Facts facts, String body, boolean direct) {
        return facts.targets().stream()
                .filter(target -> facts.responsibilities().stream()
                        .anyMatch(each -> each.unit().equals(target.unitId())
                                && each.body().value().equals(body)
                                && each.isDirect() == direct))
                .count();
    }

    private static Set<String> bound(Facts facts) {
        return facts.responsibilities().stream()
                .filter(each -> facts.targets().stream()
                        .anyMatch(target -> target.unitId().equals(each.unit())))
                .map(Responsibility::body)
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** On 22 November 2026 the year 2025 is over and 2030 is not; a target without a year is neither. */
    @Test
    void passedYearsAreMarkedWithoutAVerdict() {
        for (Element row : rows(BuiltSite.page("indicators/index.html"))) {
            assertThat(row.select(".status").eachText())
                    .as(key(row))
                    .isEqualTo(row.attr("data-year").equals("2025") ? List.of("目标年已过") : List.of());
        }
        assertThat(BuiltSite.page("indicators/index.html").text()).doesNotContain("未完成");
    }

    /** 35%以上 in chapter 2 and 35%左右 in 3.2.1: each beside the other, with the finding. */
    @Test
    void contradictionsStandSideBySide() {
        List<Element> rows = rows(BuiltSite.page("indicators/index.html")).stream()
                .filter(row -> key(row).endsWith("xinnengyuan-zhuangji-zhanbi"))
                .toList();
        assertThat(rows).extracting(TargetBoardFactsTest::value).containsExactly("达到35%以上", "达到35%左右");
        assertThat(rows)
                .extracting(row -> bare(row.select(".contrast .other").text()))
                .containsExactly("三（二）1第11句达到35%左右", "二第3句达到35%以上");
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.select(".contrast > a").attr("href"))
                        .isEqualTo("../findings.html#value-conflict-1"));
    }

    /** 2030: 能源消耗大幅下降, 非化石能源消费比重进一步提高, 森林覆盖率保持基本稳定: said, and no targets. */
    @Test
    void wordsWithoutATargetStayInReach() {
        assertThat(BuiltSite.page("indicators/index.html")
                        .select("#words ~ ul mark")
                        .eachText())
                .anyMatch(words -> words.startsWith("单位地区生产总值能源消耗大幅下降"))
                .anyMatch(words -> words.startsWith("森林覆盖率和森林蓄积量保持基本稳定"));
    }

    private static List<Read> reading() throws IOException {
        return Files.readAllLines(READING).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> new Read(
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList()))
                .toList();
    }

    private static List<Element> rows(Document page) {
        return page.select("#targets tbody tr:not(.group)");
    }

    private static String key(Element row) {
        String unit = row.select("td a.citation").attr("href").replaceAll("^.*/|\\.html#.*$", "");
        String indicator = row.select("th a").attr("href").replaceAll("^.*/|\\.html$", "");
        return String.join(
                " ", unit, row.attr("data-year"), row.attr("data-operator"), row.attr("data-strength"), indicator);
    }

    private static String value(Element row) {
        Element cell = row.select("td").get(0).clone();
        cell.select(".against, .none, .contrast").remove();
        return bare(cell.text());
    }

    private static String bare(String words) {
        return words.replaceAll("\\s", "");
    }

    private static String orNone(String cell) {
        return cell.isEmpty() ? "none" : cell;
    }
}
