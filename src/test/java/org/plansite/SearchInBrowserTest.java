package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.text.Transliterator;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plansite.analysis.BinhaiPlan;
import org.plansite.plan.Plan;
import org.plansite.plan.Sentence;
import org.plansite.plan.Unit;
import org.plansite.search.PlanSearch;
import org.plansite.search.SplitSearch;
import org.plansite.site.Addresses;
import org.plansite.site.Messages;

/**
 * The answers of the scripts in Chromium: against a plain search of the text, against Lucene, and against the data files.
 *
 * <p>Where no browser is installed these tests are skipped, except in continuous integration, where they fail.
 */
@EnabledIf(value = "wanted", disabledReason = "chromium and chromedriver are not both on the path")
class SearchInBrowserTest {
    private static final Plan PLAN = BinhaiPlan.plan();
    private static final List<Unit> UNITS = PLAN.outline().units();
    private static final int SUBSTRINGS = 2400;
    private static final int QUERIES = 600;
    private static final int FIRST = 10;

    /** The search files as they are, and cut up like those of a large library. */
    private static final String WHOLE = "whole";

    private static final String SPLIT = "split";

    private static BrowserSearch search;

    static boolean wanted() {
        return SiteInBrowser.wanted();
    }

    @BeforeAll
    static void openASearch(@TempDir Path profile) {
        SplitSearch.write(
                PLAN, BuiltSite.folder().resolveSibling("split-search").resolve("search"));
        search = BrowserSearch.open(profile);
        search.ask(
                "window.whole = plansite.search(''); window.split = plansite.search('../split-search/'); return '0'");
    }

    @AfterAll
    static void closeTheBrowser() {
        search.close();
    }

    /** Cut anywhere: in the middle of a number, across a comma, from a heading or a sentence. */
    @ParameterizedTest
    @ValueSource(strings = {WHOLE, SPLIT})
    void findsEverySubstringInItsUnitsAndNowhereElse(String files) {
        List<List<String>> truth = UNITS.stream()
                .map(unit -> texts(unit).map(SearchInBrowserTest::plain).toList())
                .toList();
        List<String> cut = substrings(SUBSTRINGS, 12, new Random(20231));
        List<String> wrong = new ArrayList<>();
        List<List<Integer>> answers = units(
                files, "exact", cut.stream().map(SearchInBrowserTest::quoted).toList());
        List<List<Integer>> unquoted = units(
                files,
                "literal exact",
                cut.stream().map(SearchInBrowserTest::asOneWord).toList());
        for (int i = 0; i < cut.size(); i++) {
            String wanted = plain(cut.get(i));
            List<Integer> expected = IntStream.range(0, truth.size())
                    .filter(unit -> truth.get(unit).stream().anyMatch(text -> text.contains(wanted)))
                    .boxed()
                    .toList();
            if (!sorted(answers.get(i)).equals(expected)
                    || !sorted(unquoted.get(i)).equals(expected)) {
                wrong.add("“" + cut.get(i) + "”: " + answers.get(i) + ", " + unquoted.get(i) + ", truth " + expected);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void ranksLikeLucene() {
        List<String> queries = queries();
        assertThat(queries).hasSizeGreaterThanOrEqualTo(500);
        List<List<Integer>> exact = units(WHOLE, "exact", queries);
        List<List<Integer>> partial = units(WHOLE, "partial", queries);
        List<String> different = new ArrayList<>();
        int manyAnswers = 0;
        try (PlanSearch lucene = PlanSearch.of(List.of(PLAN), Messages.of("zh-Hans"))) {
            for (int i = 0; i < queries.size(); i++) {
                PlanSearch.Answer answer = lucene.answer(queries.get(i));
                compare(queries.get(i) + " exact", exact.get(i), answer.exact(), different);
                compare(queries.get(i) + " partial", partial.get(i), answer.partial(), different);
                manyAnswers += answer.exact().size() + answer.partial().size() > 1 ? 1 : 0;
            }
        }
        assertThat(different).isEmpty();
        assertThat(manyAnswers).as("queries whose order can be wrong").isGreaterThan(400);
    }

    /** A large library looks up some pairs of a long question only; the rest of it is named. */
    @Test
    void dropsNoWordOfALongQuestionSilently() {
        String question = "借鉴古琴培育城市内涝保障投放培训补贴纺织服装推广商会参与建设";
        JsonNode partial = search.ask("return JSON.stringify((await split.run(arguments[0])).partial)", question);
        StringBuilder told = new StringBuilder();
        partial.path("parts").forEach(part -> told.append(part.path("text").asText()));
        partial.path("ignored").forEach(word -> told.append(word.asText()));
        assertThat(partial.path("ignored")).isNotEmpty();
        assertThat(told.codePoints().sorted().toArray())
                .isEqualTo(question.codePoints().sorted().toArray());
    }

    /** What a partial answer is said to have stands in it, and what it is said to lack does not. */
    @Test
    void saysTrulyWhichPartsAUnitHas() {
        List<String> questions = List.of("居民自己家屋顶能装光伏吗", "屋顶储能充电光伏建设怎么推广", "港口岸电和集疏运铁路什么时候建成", "农村生活垃圾焚烧发电量");
        JsonNode told = search.ask("""
                const told = [];
                for (const question of arguments[0]) {
                    const answer = await whole.run(question, {synonyms: false});
                    const results = await whole.results(answer, 'partial', 0, 20);
                    results.forEach((result, i) => result.parts.forEach(part =>
                        told.push({unit: answer.partial.hits[i].unit, text: part.text, matched: part.matched})));
                }
                return JSON.stringify(told);""", questions);
        List<String> wrong = new ArrayList<>();
        Set<Boolean> both = new LinkedHashSet<>();
        told.forEach(part -> {
            Unit unit = UNITS.get(part.path("unit").asInt());
            String words = part.path("text").asText();
            boolean stands = texts(unit).map(SearchInBrowserTest::plain).anyMatch(text -> text.contains(words));
            both.add(stands);
            if (stands != part.path("matched").asBoolean()) {
                wrong.add(unit.citation() + " " + words);
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(both).as("what is there and what is not").hasSize(2);
    }

    @Test
    void ranksAlikeHoweverTheFilesAreCut() {
        List<String> queries = queries().stream()
                .map(query -> "\"" + query.replaceAll("[\"＂]", "") + "\"")
                .toList();
        assertThat(units(SPLIT, "exact", queries)).isEqualTo(units(WHOLE, "exact", queries));
        assertThat(BuiltSite.read(BuiltSite.folder().resolveSibling("split-search")))
                .as("files")
                .hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-不在方案里的字", "建设", "碳达峰 -能源", "body:区水务局", "year:2025 光伏", "type:task"})
    void countsFacetsAsTheDataFilesDo(String query) {
        Set<String> hits = units(WHOLE, "exact", List.of(query)).get(0).stream()
                .map(unit -> UNITS.get(unit).id().value())
                .collect(Collectors.toSet());
        JsonNode facets = search.ask("return JSON.stringify((await whole.run(arguments[0])).facets)", query);
        Map<String, Map<String, Integer>> counted = new TreeMap<>();
        facets.forEach(facet -> facet.path("values").forEach(value -> {
            count(counted, facet.path("field").asText(), value, "count");
            count(counted, "via", value, "via");
        }));
        Map<String, Map<String, Integer>> expected = new TreeMap<>();
        expected.put(
                "body",
                units("responsibilities", "agency", row -> cell(row, "via").isEmpty(), hits));
        expected.put(
                "via",
                units("responsibilities", "agency", row -> !cell(row, "via").isEmpty(), hits));
        expected.put("indicator", units("targets", "indicator", row -> true, hits));
        expected.put("year", years(hits));
        expected.put("force", forces(hits));
        expected.put("type", types(hits));
        expected.put("chapter", chapters(hits));
        expected.values().removeIf(Map::isEmpty);
        assertThat(counted).isEqualTo(expected);
    }

    private static void count(Map<String, Map<String, Integer>> counted, String field, JsonNode value, String which) {
        int count = value.path(which).asInt();
        if (count > 0) {
            counted.computeIfAbsent(field, key -> new TreeMap<>())
                    .put(value.path("value").asText(), count);
        }
    }

    /** By value, in how many of the units a table has a row with it. */
    private static Map<String, Integer> units(
            String table, String column, Predicate<Map<String, String>> which, Set<String> hits) {
        return counted(DataTable.csv(table).rows().stream().filter(which), hits, row -> Stream.of(cell(row, column)));
    }

    private static Map<String, Integer> years(Set<String> hits) {
        return counted(DataTable.csv("years").rows().stream(), hits, row -> {
            String from = cell(row, "year_from");
            String to = cell(row, "year_to");
            return Stream.of(from.equals(to) ? from : from + "-" + to);
        });
    }

    private static Map<String, Integer> forces(Set<String> hits) {
        return counted(
                DataTable.csv("sentences").rows().stream(),
                hits,
                row -> Stream.of(cell(row, "force").split(";")).filter(force -> !force.isEmpty()));
    }

    private static Map<String, Integer> types(Set<String> hits) {
        Map<String, Integer> types = counted(
                DataTable.csv("units").rows().stream(),
                hits,
                row -> Stream.of(
                        switch (cell(row, "kind")) {
                            case "item" -> "column";
                            case "notice", "chapter" -> "section";
                            default -> cell(row, "kind");
                        }));
        Map<String, Integer> targets =
                counted(DataTable.csv("targets").rows().stream(), hits, row -> Stream.of("target"));
        types.putAll(targets);
        return types;
    }

    /** Columns stand in the section that is their parent, and items in a column's. */
    private static Map<String, Integer> chapters(Set<String> hits) {
        Map<String, String> parents = DataTable.csv("units").rows().stream()
                .collect(Collectors.toMap(row -> cell(row, "unit"), row -> cell(row, "parent")));
        Map<String, String> kinds = DataTable.csv("units").rows().stream()
                .collect(Collectors.toMap(row -> cell(row, "unit"), row -> cell(row, "kind")));
        return counted(
                DataTable.csv("units").rows().stream(),
                hits,
                row -> Stream.iterate(cell(row, "unit"), unit -> !unit.isEmpty(), unit -> cell(parents, unit))
                        .filter(unit -> Set.of("chapter", "section").contains(kinds.get(unit))));
    }

    private static Map<String, Integer> counted(
            Stream<Map<String, String>> rows, Set<String> hits, Function<Map<String, String>, Stream<String>> values) {
        Map<String, Set<String>> units = new TreeMap<>();
        rows.filter(row -> hits.contains(cell(row, "unit")))
                .forEach(row -> values.apply(row)
                        .forEach(value -> units.computeIfAbsent(value, key -> new LinkedHashSet<>())
                                .add(cell(row, "unit"))));
        Map<String, Integer> counts = new TreeMap<>();
        units.forEach((value, found) -> counts.put(value, found.size()));
        return counts;
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static void compare(
            String what, List<Integer> found, List<PlanSearch.Found> lucene, List<String> different) {
        List<String> here = found.stream()
                .limit(FIRST)
                .map(unit -> Addresses.unit(PLAN, UNITS.get(unit).id()))
                .toList();
        List<String> there =
                lucene.stream().limit(FIRST).map(PlanSearch.Found::address).toList();
        if (!here.equals(there) || found.size() != lucene.size()) {
            different.add(what + ": " + found.size() + " " + here + ", Lucene " + lucene.size() + " " + there);
        }
    }

    /** Words of the plan, pairs of them, with filters and unwanted words, and what a person typed. */
    private static List<String> queries() {
        Random random = new Random(20302);
        List<String> words = substrings(QUERIES, 6, random).stream()
                .map(word -> word.replaceAll("[\\s\"＂]", ""))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> filters = List.of("body:区水务局", "year:2025", "type:task", "chapter:3.2", "force:must", "章：三");
        List<String> queries = new ArrayList<>(judged());
        for (int i = 0; i + 1 < words.size(); i += 2) {
            String one = words.get(i);
            String other = words.get(i + 1);
            queries.add(
                    switch (i / 2 % 5) {
                        case 0 -> one;
                        case 1 -> one + " " + other;
                        case 2 -> one + other;
                        case 3 -> one + " " + filters.get(random.nextInt(filters.size()));
                        default -> one.substring(0, 1) + " -" + other;
                    });
            if (one.length() > 3) {
                queries.add(one.substring(0, 2) + other);
            }
        }
        return queries;
    }

    private static List<String> judged() {
        return JudgedQuery.read("judged-tune.txt").stream()
                .map(JudgedQuery::text)
                .toList();
    }

    /** Substrings of the texts as printed, of 1 character up to the longest length. */
    private static List<String> substrings(int count, int longest, Random random) {
        List<String> texts = UNITS.stream().flatMap(SearchInBrowserTest::texts).toList();
        Set<String> cut = new LinkedHashSet<>();
        while (cut.size() < count) {
            String text = texts.get(random.nextInt(texts.size()));
            int length = 1 + random.nextInt(longest);
            if (text.length() >= length) {
                int start = random.nextInt(text.length() - length + 1);
                String piece = text.substring(start, start + length);
                if (!plain(piece).isEmpty()) {
                    cut.add(piece);
                }
            }
        }
        return List.copyOf(cut);
    }

    private static Stream<String> texts(Unit unit) {
        return Stream.concat(
                Stream.of(unit.heading()), unit.sentences().stream().map(Sentence::text));
    }

    /** The normal form of DESIGN §7, made by other means than the tool's. */
    private static String plain(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Transliterator.getInstance("Traditional-Simplified")
                .transliterate(compatible)
                .replaceAll("[\\s\\p{Z}]", "");
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }

    /** Without quotation marks, white space would cut it in two and other names would be looked for as well. */
    private static String asOneWord(String words) {
        return words.replaceAll("[\\s\\p{Z}]", "").replaceAll("^[-－]", "\"$0\"");
    }

    private static List<Integer> sorted(Collection<Integer> units) {
        return units.stream().sorted().toList();
    }

    /** The numbers of the units each query finds, in their order. */
    private static List<List<Integer>> units(String files, String tier, List<String> queries) {
        JsonNode all = search.ask("""
                const found = [];
                for (const query of arguments[0]) {
                    const answer = await window[arguments[2]].run(query, {synonyms: !arguments[1].startsWith('literal')});
                    found.push(answer[arguments[1].replace('literal ', '')].hits.map(hit => hit.unit));
                }
                return JSON.stringify(found);""", queries, tier, files);
        List<List<Integer>> units = new ArrayList<>();
        all.forEach(answer -> {
            List<Integer> numbers = new ArrayList<>();
            answer.forEach(unit -> numbers.add(unit.asInt()));
            units.add(numbers);
        });
        return units;
    }
}
