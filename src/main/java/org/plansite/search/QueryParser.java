package org.plansite.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people type: {@code 充电桩 "到2025年" -甲醇 body:区交通运输局 年份：2025}.
 *
 * <p>Words are joined by AND. Everything is a query; what cannot be understood is taken as words to look for.
 */
final class QueryParser {
    static final int LONGEST_QUERY = 200;
    static final int MOST_TERMS = 12;

    private static final Map<String, Keyword> FIELDS = Map.ofEntries(
            Map.entry("body", Keyword.BODY),
            Map.entry("year", Keyword.YEAR),
            Map.entry("chapter", Keyword.CHAPTER),
            Map.entry("type", Keyword.TYPE),
            Map.entry("indicator", Keyword.INDICATOR),
            Map.entry("force", Keyword.FORCE),
            Map.entry("plan", Keyword.PLAN),
            Map.entry("单位", Keyword.BODY),
            Map.entry("年份", Keyword.YEAR),
            Map.entry("章", Keyword.CHAPTER),
            Map.entry("类型", Keyword.TYPE),
            Map.entry("指标", Keyword.INDICATOR),
            Map.entry("语气", Keyword.FORCE),
            Map.entry("方案", Keyword.PLAN));

    private static final Pattern TOKEN = Pattern.compile(
            "(?<minus>[-－]?)"
                    + "(?:(?<field>body|year|chapter|type|indicator|force|plan|单位|年份|章|类型|指标|语气|方案)[:：])?"
                    + "(?:[\"＂](?<phrase>[^\"＂]*)(?<close>[\"＂]?)|(?<word>[^\\s\\p{Z}\"＂]+))",
            Pattern.CASE_INSENSITIVE);

    private final Lexicon lexicon;

    QueryParser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    SearchQuery parse(String text) {
        Set<SearchQuery.Note> notes = new LinkedHashSet<>();
        Set<SearchQuery.Term> terms = new LinkedHashSet<>();
        List<SearchQuery.Filter> filters = new ArrayList<>();
        Matcher token = TOKEN.matcher(shortened(text, notes));
        while (token.find()) {
            if ("".equals(token.group("close"))) {
                notes.add(SearchQuery.Note.UNBALANCED);
            }
            String field = token.group("field");
            if (field == null) {
                readTerm(token, terms, notes);
            } else {
                readFilter(field(field), token, filters, notes);
            }
        }
        return new SearchQuery(List.copyOf(terms), filters, List.copyOf(notes));
    }

    private static String shortened(String text, Set<SearchQuery.Note> notes) {
        if (text.codePointCount(0, text.length()) <= LONGEST_QUERY) {
            return text;
        }
        notes.add(SearchQuery.Note.TOO_LONG);
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_QUERY));
    }

    private static void readTerm(Matcher token, Set<SearchQuery.Term> terms, Set<SearchQuery.Note> notes) {
        String words = words(token);
        String folded = Folding.fold(words);
        SearchQuery.Term term = new SearchQuery.Term(words, folded, token.group("word") == null, isExcluded(token));
        if (folded.isEmpty()) {
            notes.add(SearchQuery.Note.NOTHING_LEFT);
        } else if (terms.size() < MOST_TERMS) {
            terms.add(term);
        } else if (!terms.contains(term)) {
            notes.add(SearchQuery.Note.TOO_MANY_TERMS);
        }
    }

    private static Keyword field(String name) {
        return Objects.requireNonNull(FIELDS.get(name.toLowerCase(Locale.ROOT)), name);
    }

    private void readFilter(
            Keyword field, Matcher token, List<SearchQuery.Filter> filters, Set<SearchQuery.Note> notes) {
        String words = words(token);
        String value = lexicon.find(Entry.Kind.valueOf(field.name()), words)
                .map(Entry::id)
                .orElse("");
        if (value.isEmpty()) {
            notes.add(SearchQuery.Note.UNKNOWN_FILTER);
        }
        filters.add(new SearchQuery.Filter(field, words, value, isExcluded(token)));
    }

    private static String words(Matcher token) {
        String phrase = token.group("phrase");
        return phrase == null ? token.group("word") : phrase;
    }

    private static boolean isExcluded(Matcher token) {
        return !token.group("minus").isEmpty();
    }
}
