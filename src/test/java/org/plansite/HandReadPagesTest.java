package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages of six bodies show, beside a reading of the plan by eye. */
class HandReadPagesTest {
    private static final List<List<String>> READ = HandReading.rows("lists.txt");

    static Stream<String> bodies() {
        return READ.stream().map(row -> row.get(0)).distinct();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void theListShowsWhatWasRead(String body) {
        List<List<String>> shown = list(body).select(".duties tbody tr:not(.group)").stream()
                .map(HandReadPagesTest::row)
                .toList();
        List<List<String>> read = READ.stream()
                .filter(row -> row.get(0).equals(body))
                .map(row -> List.of(row.get(1), row.get(3), row.get(4), row.get(5), row.get(6)))
                .toList();
        assertThat(shown).isEqualTo(read);
    }

    private static List<String> row(Element row) {
        String years = row.select(".c-when a").eachAttr("href").stream()
                .map(address -> address.replaceAll(".*/([0-9]+)\\.html", "$1"))
                .distinct()
                .collect(Collectors.joining(";"));
        return List.of(
                row.select("th a").attr("href").replaceAll(".*/(.*)\\.html", "$1"),
                row.select(".c-place .figure, .c-through .figure").text(),
                row.select(".c-through a").text(),
                String.join(";", row.select(".c-partners a").eachText()),
                years.isEmpty() ? "-" : years);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void whatMayMeanTheBodyStandsApart(String body) {
        List<String> read = HandReading.rows("lists.txt", "uncertain").stream()
                .filter(row -> row.get(0).equals(body))
                .map(row -> row.get(4).substring(1) + " " + row.get(1))
                .toList();
        List<String> shown = list(body).select(".possible li").stream()
                .flatMap(item -> item.select("a[href*=binhai-2023]").stream()
                        .map(unit -> item.select("a[href*=agencies]").text() + " "
                                + unit.attr("href").replaceAll(".*/(.*)\\.html", "$1")))
                .toList();
        assertThat(shown).containsAll(read);
    }

    @Test
    void theFreePortIsNamedInNoBracketAndThePagesSayHowItIsBound() {
        Document list = list("天津港保税区");
        assertThat(list.select(".lead").get(0).text())
                .startsWith("没有一个条目的责任括号印有“天津港保税区”；以下各条都是经由集体称谓承担的：")
                .contains("各开发区及街镇 39 项", "各开发区 7 项", "各开发区及相关街镇 1 项");
        Document page = BuiltSite.page(address("天津港保税区", "agencies/"));
        assertThat(page.select("section[aria-labelledby=direct]").text()).contains("没有");
        assertThat(page.select("#via .count").text()).isEqualTo("47");
    }

    private static Document list(String body) {
        return BuiltSite.page(address(body, "lists/"));
    }

    private static String address(String body, String folder) {
        return folder
                + DataTable.csv("agencies").where("name", body).column("agency").get(0) + ".html";
    }
}
