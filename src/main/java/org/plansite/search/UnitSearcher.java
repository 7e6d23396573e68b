package org.plansite.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Asks Lucene. */
final class UnitSearcher {
    /** Of the partial answers, those far behind the best are left out. */
    static final float SHARE_OF_BEST = 0.3f;
    /** A pair of characters in more than this share of the units says nothing where others say more. */
    static final float COMMON = 0.25f;
    /** What a body answers for through a collective counts half. */
    static final float VIA_WEIGHT = 0.5f;

    private final UnitIndex index;
    private final IndexSearcher searcher;
    private final Map<String, Integer> unitsWithPhrase = new HashMap<>();

    UnitSearcher(UnitIndex index) {
        this.index = index;
        this.searcher = index.searcher();
    }

    /**
     * A unit that was found.
     *
     * @param unit its number
     */
    record Hit(int unit, float score) {}

    /** The units that have everything the query asks for, the best first, equals in the order of the plan. */
    List<Hit> exact(Understanding asked) throws IOException {
        return best(exactQuery(asked));
    }

    /** The units that have some parts of the query, and not all. */
    List<Hit> partial(Understanding asked) throws IOException {
        List<Query> looked = weighed(asked.parts());
        if (looked.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        looked.forEach(part -> some.add(part, Occur.SHOULD));
        BooleanQuery.Builder all = restricted(asked.query()).add(some.build(), Occur.MUST);
        all.add(exactQuery(asked), Occur.MUST_NOT);
        List<Hit> hits = best(all.build());
        return hits.stream()
                .filter(hit -> hit.score() >= SHARE_OF_BEST * hits.get(0).score())
                .toList();
    }

    private Query exactQuery(Understanding asked) throws IOException {
        SearchQuery query = asked.query();
        BooleanQuery.Builder all = restricted(query);
        if (query.wanted().isEmpty()) {
            Query others = query.asksNothing() ? new MatchNoDocsQuery() : new MatchAllDocsQuery();
            return all.add(others, Occur.FILTER).build();
        }
        for (SearchQuery.Term term : query.wanted()) {
            List<Query> forms = new ArrayList<>(List.of(phrase(term.folded())));
            for (String form : asked.forms(term)) {
                forms.add(phrase(form));
            }
            all.add(any(forms), Occur.MUST);
        }
        words(query).forEach(word -> all.add(new TermQuery(new Term(UnitIndex.WORD, word)), Occur.SHOULD));
        return all.build();
    }

    private static Set<String> words(SearchQuery query) {
        Set<String> words = new LinkedHashSet<>();
        query.wanted().forEach(term -> words.addAll(Words.of(term.folded())));
        return words;
    }

    /** What the filters and the unwanted words leave. */
    private BooleanQuery.Builder restricted(SearchQuery query) throws IOException {
        BooleanQuery.Builder restricted = new BooleanQuery.Builder();
        for (SearchQuery.Term term : query.unwanted()) {
            restricted.add(phrase(term.folded()), Occur.MUST_NOT);
        }
        for (SearchQuery.Filter filter : query.filters()) {
            restricted.add(having(filter), filter.excluded() ? Occur.MUST_NOT : Occur.FILTER);
        }
        return restricted;
    }

    private static Query having(SearchQuery.Filter filter) {
        if (filter.value().isEmpty()) {
            return new MatchNoDocsQuery();
        }
        Query has = new TermQuery(new Term(filter.field().id(), filter.value()));
        return filter.field() == Keyword.BODY
                ? new BooleanQuery.Builder()
                        .add(has, Occur.SHOULD)
                        .add(new TermQuery(new Term(Keyword.VIA.id(), filter.value())), Occur.SHOULD)
                        .build()
                : has;
    }

    /** The parts that are anywhere and say something. */
    private List<Query> weighed(Parts parts) throws IOException {
        Set<Query> rare = new LinkedHashSet<>();
        Set<Query> common = new LinkedHashSet<>();
        for (Parts.Part part : parts.all()) {
            Query query = query(part);
            int units = searcher.count(query);
            if (units > 0) {
                boolean says = part.kind() != Parts.Kind.GRAM || units <= COMMON * index.size();
                (says ? rare : common).add(query);
            }
        }
        return List.copyOf(rare.isEmpty() ? common : rare);
    }

    private Query query(Parts.Part part) throws IOException {
        List<Query> forms = new ArrayList<>(List.of(phrase(part.text())));
        if (part.kind() == Parts.Kind.WORD) {
            forms.add(new TermQuery(new Term(UnitIndex.WORD, part.text())));
        }
        for (String form : Forms.printed(part.entries())) {
            forms.add(phrase(form));
        }
        for (Entry entry : part.entries()) {
            keyword(entry).forEach(forms::add);
        }
        return any(forms.stream().distinct().toList());
    }

    private static Stream<Query> keyword(Entry entry) {
        return switch (entry.kind()) {
            case BODY ->
                Stream.of(
                        new TermQuery(new Term(Keyword.BODY.id(), entry.id())),
                        new BoostQuery(new TermQuery(new Term(Keyword.VIA.id(), entry.id())), VIA_WEIGHT));
            case INDICATOR, YEAR ->
                Stream.of(new TermQuery(new Term(entry.kind().id(), entry.id())));
            default -> Stream.of();
        };
    }

    /** The units in which a folded text stands. */
    private Query phrase(String folded) throws IOException {
        if (folded.codePointCount(0, folded.length()) <= 2) {
            return new TermQuery(new Term(UnitIndex.TEXT, folded));
        }
        PhraseQuery.Builder pairs = new PhraseQuery.Builder();
        int next = folded.offsetByCodePoints(0, 1);
        for (int at = 0; next < folded.length(); at = next, next = folded.offsetByCodePoints(at, 1)) {
            pairs.add(new Term(UnitIndex.TEXT, folded.substring(at, folded.offsetByCodePoints(next, 1))), at);
        }
        PhraseQuery phrase = pairs.build();
        if (!unitsWithPhrase.containsKey(folded)) {
            unitsWithPhrase.put(folded, searcher.count(phrase));
        }
        return phrase;
    }

    private static Query any(List<Query> queries) {
        return queries.size() == 1 ? queries.get(0) : new DisjunctionMaxQuery(queries, 0);
    }

    /** All of them: facets count the last as well as the first. */
    private List<Hit> best(Query query) throws IOException {
        searcher.setSimilarity(new SubstringSimilarity(unitsWithPhrase));
        TopDocs all = searcher.search(
                query, new TopScoreDocCollectorManager(Math.max(1, index.size()), null, Integer.MAX_VALUE, false));
        return Stream.of(all.scoreDocs).map(hit -> new Hit(hit.doc, hit.score)).toList();
    }
}
