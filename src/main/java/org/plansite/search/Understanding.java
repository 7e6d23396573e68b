package org.plansite.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A query with what is known of its words.
 *
 * @param query as it was parsed
 * @param forms for each wanted term the other forms under which it is looked for, folded
 * @param parts what it is taken apart into
 */
record Understanding(SearchQuery query, Map<SearchQuery.Term, List<String>> forms, Parts parts) {

    Understanding {
        forms = Map.copyOf(forms);
    }

    List<String> forms(SearchQuery.Term term) {
        return Objects.requireNonNull(forms.get(term), term.text());
    }

    static Understanding of(String text, Lexicon lexicon, Sounds sounds) {
        SearchQuery query = new QueryParser(lexicon).parse(text);
        Map<SearchQuery.Term, List<String>> forms = new HashMap<>();
        for (SearchQuery.Term term : query.wanted()) {
            List<String> known = Forms.of(term, lexicon);
            boolean mayBeSlip = known.isEmpty() && !term.quoted();
            forms.put(term, mayBeSlip ? sounds.likeUnknown(term.folded()) : known);
        }
        return new Understanding(query, forms, Parts.of(query, lexicon, sounds));
    }
}
