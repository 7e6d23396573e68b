package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Register, lists, matrix, bodies' pages and data files tell the same numbers of each body. */
class CountsAgreeTest {
    private static final DataTable RESPONSIBILITIES = DataTable.csv("responsibilities");
    private static final DataTable OBLIGATIONS = DataTable.csv("obligations");
    private static final DataTable AGENCIES = DataTable.csv("agencies");
    private static final Document REGISTER = BuiltSite.page("obligations/index.html");

    static Set<String> bodies() {
        return new TreeSet<>(RESPONSIBILITIES.column("agency"));
    }

    @Test
    void theBodiesWithListsAreThoseWithResponsibilities() {
        Set<String> lists = BuiltSite.pages().stream()
                .filter(page -> page.startsWith("lists/"))
                .map(page -> page.substring("lists/".length(), page.length() - ".html".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(lists).isEqualTo(bodies()).hasSizeGreaterThan(50);
        assertThat(REGISTER.select("select[name=body] optgroup option").eachAttr("value"))
                .containsExactlyInAnyOrderElementsOf(bodies());
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void items(String body) {
        Set<String> all = units(row -> true, body);
        Set<String> direct = units(row -> cell(row, "via").isEmpty(), body);
        Set<String> via = units(row -> !cell(row, "via").isEmpty(), body);
        Document list = BuiltSite.page("lists/" + body + ".html");
        Document page = BuiltSite.page("agencies/" + body + ".html");

        assertThat(list.select(".duties tbody tr:not(.group) th a").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(CountsAgreeTest::address).toList());
        assertThat(summary(list)).startsWith("条目 " + all.size() + " 项 · 点名 " + direct.size() + " 项 · ");
        assertThat(count(page, "direct")).isEqualTo(direct.size());
        if (!page.select("#via").isEmpty()) {
            assertThat(count(page, "via")).isEqualTo(via.size());
        }
        DataTable agency = AGENCIES.where("agency", body);
        assertThat(agency.column("direct_units")).containsExactly(Integer.toString(direct.size()));
        assertThat(agency.column("via_units")).containsExactly(Integer.toString(via.size()));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void sentences(String body) {
        List<String> inData =
                addresses(OBLIGATIONS.where(row -> tokens(cell(row, "agencies") + ";" + cell(row, "via_agencies"), ";")
                        .contains(body)));
        List<String> inRegister =
                registerRows(body).map(row -> goal(row, "../")).toList();
        Document list = BuiltSite.page("lists/" + body + ".html");
        List<String> inList = list.select(".measures li").stream()
                .map(measure -> goal(measure, "../"))
                .toList();

        assertThat(inRegister).isEqualTo(inData);
        assertThat(inList).containsExactlyInAnyOrderElementsOf(inData);
        assertThat(summary(list)).contains("措施 " + inData.size() + " 句");
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void targets(String body) {
        Set<String> units = units(row -> true, body);
        int inData = DataTable.csv("targets")
                .where(row -> units.contains(cell(row, "unit")))
                .column("url")
                .size();
        int inRegister = registerRows(body)
                .mapToInt(row -> row.select(".c-goals .one").size())
                .sum();
        Document list = BuiltSite.page("lists/" + body + ".html");

        assertThat(inRegister).isEqualTo(inData);
        assertThat(list.select(".duties .c-goals .one")).hasSize(inData);
        assertThat(summary(list)).endsWith("目标 " + inData + " 项");
        assertThat(count(BuiltSite.page("agencies/" + body + ".html"), "targets"))
                .isEqualTo(inData);
    }

    @Test
    void theWholeRegister() {
        assertThat(REGISTER.select(".register tbody tr:not(.group)").stream().map(row -> goal(row, "../")))
                .containsExactlyElementsOf(addresses(OBLIGATIONS.where(row -> true)));
        String tasks = summary(BuiltSite.page("binhai-2023/tasks.html"));
        long bracketed = OBLIGATIONS
                .where(row -> !cell(row, "agencies").isEmpty())
                .column("url")
                .size();
        int brackets = new TreeSet<>(RESPONSIBILITIES.column("unit")).size();
        assertThat(tasks).startsWith("条目 " + brackets + " 项 · 措施 " + bracketed + " 句");
        assertThat(REGISTER.select(".lead").text()).contains(brackets + " 个条目的全部句子（" + bracketed + " 句）");
    }

    @Test
    void theRedLines() {
        List<String> inData = addresses(
                OBLIGATIONS.where(row -> tokens(cell(row, "force"), ";").contains("prohibit")));
        assertThat(BuiltSite.page("obligations/red-lines.html").select(".lines.red .source").stream()
                        .map(link -> link.attr("href").substring("../".length())))
                .containsExactlyElementsOf(inData);
        assertThat(inData).hasSize(4);
    }

    private static Set<String> units(Predicate<Map<String, String>> which, String body) {
        return new TreeSet<>(RESPONSIBILITIES.where("agency", body).where(which).column("unit"));
    }

    private static String address(String unit) {
        return "../binhai-2023/" + unit + ".html";
    }

    private static List<String> addresses(DataTable table) {
        return table.column("url");
    }

    /** The rows a reader sees who chooses the body. */
    private static Stream<Element> registerRows(String body) {
        String collectives =
                REGISTER.select("select[name=body] option[value=" + body + "]").attr("data-via");
        Set<String> wanted = tokens(body + " " + collectives, " ");
        return REGISTER.select(".register tbody tr:not(.group)").stream()
                .filter(row -> tokens(row.attr("data-body"), " ").stream().anyMatch(wanted::contains));
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static String goal(Element within, String toRoot) {
        return within.select("a.nth").attr("href").substring(toRoot.length());
    }

    private static Set<String> tokens(String cell, String separator) {
        return Arrays.stream(cell.split(separator))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String summary(Document page) {
        return page.select(".head .summary").text();
    }

    private static int count(Document page, String section) {
        return Integer.parseInt(page.select("#" + section + " .count").text());
    }
}
