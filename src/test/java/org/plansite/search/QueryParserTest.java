package org.plansite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plansite.site.Messages;
import org.plansite.site.PlanFixture;

/** Everything that can be typed is a query. */
class QueryParserTest {
    private static final QueryParser PARSER = parser();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "灌溉                | 灌溉",
                "节水 灌溉           | 节水, 灌溉",
                "节水\u3000灌溉      | 节水, 灌溉",
                "节水\u00a0灌溉      | 节水, 灌溉",
                "节水灌溉 节水灌溉   | 节水灌溉",
                "“节水” 灌溉         | “节水”, 灌溉",
                "\"节水 灌溉\"       | \"节水灌溉\"",
                "＂节水 灌溉＂       | \"节水灌溉\"",
                "\"节水＂灌溉        | \"节水\", 灌溉",
                "节水\"灌溉\"面积    | 节水, \"灌溉\", 面积",
                "灌溉 \"灌溉\"       | 灌溉, \"灌溉\"",
                "灌溉 -漫灌          | 灌溉, -漫灌",
                "灌溉 －漫灌         | 灌溉, -漫灌",
                "-\"大水 漫灌\"      | -\"大水漫灌\"",
                "--漫灌              | --漫灌",
                "灌溉-漫灌           | 灌溉-漫灌",
                "-                   | -",
                "ＣＣＵＳ m³/d       | ccus, m3/d",
                "body:               | body:",
                "bodies:水           | bodies:水",
                "http://a.b/?q=c&d#e | http://a.b/?q=c&d#e",
                "<img onerror=x>     | <img, onerror=x>",
                ".*(a+)+$ \\         | .*(a+)+$, \\",
            })
    void wordsPhrasesAndUnwantedWords(String typed, String terms) {
        assertThat(terms(typed)).isEqualTo(terms);
        assertThat(PARSER.parse(typed).filters()).isEmpty();
        assertThat(PARSER.parse(typed).notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "body:镇水务站          | BODY zhen-shuiwuzhan",
                "BODY：镇水务所         | BODY zhen-shuiwuzhan",
                "单位:zhen-shuiwuzhan   | BODY zhen-shuiwuzhan",
                "单位：\"镇 水务站\"    | BODY zhen-shuiwuzhan",
                "-body:各村             | -BODY ge-cun",
                "year:2025              | YEAR 2025",
                "年份：２０２５年       | YEAR 2025",
                "chapter:2.1            | CHAPTER 2.1",
                "章：二（一）           | CHAPTER 2.1",
                "章:重点任务            | CHAPTER 2",
                "type:task              | TYPE task",
                "indicator:用水总量     | INDICATOR yongshui-zongliang",
                "指标：用水总量         | INDICATOR yongshui-zongliang",
                "Force:prohibit         | FORCE prohibit",
                "year:2025 year:2020    | YEAR 2025, YEAR 2020",
            })
    void filters(String typed, String filters) {
        SearchQuery query = PARSER.parse(typed);
        assertThat(query.filters().stream()
                        .map(filter -> (filter.excluded() ? "-" : "") + filter.field() + " " + filter.value())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(filters);
        assertThat(query.terms()).isEmpty();
        assertThat(query.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"body:区水务局", "year:1949", "chapter:9", "type:水", "单位：\"\"", "indicator:镇水务站", "force:*"})
    void aFilterNobodyKnowsIsKeptAndTold(String typed) {
        SearchQuery query = PARSER.parse(typed);
        assertThat(query.filters())
                .singleElement()
                .satisfies(filter -> assertThat(filter.value()).isEmpty());
        assertThat(query.notes()).containsExactly(SearchQuery.Note.UNKNOWN_FILTER);
    }

    @Test
    void wordsAndFiltersStandInAnyOrder() {
        assertThat(terms("type:task 灌溉 -year:2020 \"3万亩\"")).isEqualTo("灌溉, \"3万亩\"");
        assertThat(PARSER.parse("type:task 灌溉 -year:2020 \"3万亩\"").filters()).hasSize(2);
        assertThat(terms("灌溉body:各村")).as("a filter begins a word").isEqualTo("灌溉body:各村");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"\"节水 灌溉|\"节水灌溉\"", "节水 \"灌溉|节水, \"灌溉\"", "\"a\"b\"c|\"a\", b, \"c\"", "-＂漫灌|-\"漫灌\""})
    void aQuotationMarkLeftOpenIsToldAndClosedAtTheEnd(String typed, String terms) {
        assertThat(terms(typed)).isEqualTo(terms);
        assertThat(PARSER.parse(typed).notes()).containsExactly(SearchQuery.Note.UNBALANCED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u3000\t\n"})
    void whiteSpaceAsksNothing(String typed) {
        assertThat(PARSER.parse(typed).asksNothing()).isTrue();
        assertThat(PARSER.parse(typed).notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"  \"", "\u200b", "-\"\"", "\ud800", "\ufeff"})
    void whatHasNoCharactersIsLeftOutAndTold(String typed) {
        assertThat(PARSER.parse(typed).asksNothing()).isTrue();
        assertThat(PARSER.parse(typed).notes()).containsExactly(SearchQuery.Note.NOTHING_LEFT);
    }

    @Test
    void anInvisibleCharacterDoesNotPartAWord() {
        assertThat(terms("节\ufeff水\u200b灌溉")).isEqualTo("节水灌溉");
    }

    @Test
    void twelveWordsAreEnough() {
        SearchQuery query = PARSER.parse(words(13));
        assertThat(query.terms()).hasSize(12);
        assertThat(query.terms().get(11).text()).isEqualTo("w11");
        assertThat(query.notes()).containsExactly(SearchQuery.Note.TOO_MANY_TERMS);
        assertThat(PARSER.parse(words(12)).notes()).isEmpty();
        assertThat(PARSER.parse(words(12) + " w0").notes()).as("said before").isEmpty();
    }

    @Test
    void twoHundredCharactersAreEnough() {
        assertThat(PARSER.parse("水".repeat(200)).notes()).isEmpty();
        SearchQuery query = PARSER.parse("𠮷".repeat(5000));
        assertThat(query.notes()).containsExactly(SearchQuery.Note.TOO_LONG);
        assertThat(query.terms())
                .singleElement()
                .satisfies(term -> assertThat(term.text()).isEqualTo("𠮷".repeat(200)));
    }

    @Test
    void manyQuotationMarksAreRead() {
        assertThat(PARSER.parse("\"".repeat(200)).notes()).containsExactly(SearchQuery.Note.NOTHING_LEFT);
        assertThat(PARSER.parse("\"".repeat(199)).notes())
                .containsExactlyInAnyOrder(SearchQuery.Note.NOTHING_LEFT, SearchQuery.Note.UNBALANCED);
        assertThat(terms("-".repeat(200))).isEqualTo("-" + "-".repeat(199));
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }

    private static String terms(String typed) {
        return PARSER.parse(typed).terms().stream()
                .map(term ->
                        (term.excluded() ? "-" : "") + (term.quoted() ? "\"" + term.folded() + "\"" : term.folded()))
                .collect(Collectors.joining(", "));
    }

    private static QueryParser parser() {
        Lexicon.Builder names = new Lexicon.Builder(Cut.of(1));
        List.of(PlanFixture.plan()).forEach(names::add);
        return new QueryParser(names.build(Messages.of("zh-Hans")));
    }
}
