package org.plansite.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plansite.plan.Plan;
import org.plansite.site.Messages;

/** How queries are understood, as a JSON value that a script can be held to. */
public final class QueryReading {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Lexicon lexicon;
    /** Without texts nothing sounds like anything. */
    private final Sounds silence = new Sounds(UnitIndex.of(List.of()), new Pinyin(Set.of()));

    public QueryReading(Plan plan) {
        Lexicon.Builder names = new Lexicon.Builder(Cut.of(1));
        names.add(plan);
        lexicon = names.build(Messages.of("zh-Hans"));
    }

    /** Its folded form, terms with their other forms, filters, notes, segments, and words without weight. */
    public ObjectNode of(String typed) {
        SearchQuery query = new QueryParser(lexicon).parse(typed);
        Parts parts = Parts.of(query, lexicon, silence);
        ObjectNode reading = JSON.createObjectNode();
        reading.put("folded", Folding.fold(typed));
        ArrayNode terms = reading.putArray("terms");
        for (SearchQuery.Term term : query.terms()) {
            ArrayNode row = terms.addArray().add(term.text()).add(term.folded());
            row.add(term.quoted()).add(term.excluded());
            ArrayNode forms = row.addArray();
            Forms.of(term, lexicon).stream().sorted().forEach(forms::add);
        }
        ArrayNode filters = reading.putArray("filters");
        for (SearchQuery.Filter filter : query.filters()) {
            filters.addArray().add(filter.field().id()).add(filter.value()).add(filter.excluded());
        }
        ArrayNode notes = reading.putArray("notes");
        query.notes()
                .forEach(note -> notes.add(note.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        ArrayNode segments = reading.putArray("segments");
        parts.segments().forEach(segment -> write(segment, segments.addArray()));
        ArrayNode ignored = reading.putArray("ignored");
        parts.ignored().forEach(ignored::add);
        return reading;
    }

    private static void write(Parts.Segment segment, ArrayNode row) {
        row.add(segment.text());
        for (Parts.Part part : segment.parts()) {
            ArrayNode written = row.addArray().add(part.offset()).add(part.text());
            written.add(part.kind().name().toLowerCase(Locale.ROOT));
            ArrayNode names = written.addArray();
            part.entries().stream()
                    .map(entry -> entry.kind().id() + " " + Folding.fold(entry.id()))
                    .distinct()
                    .sorted()
                    .forEach(names::add);
        }
    }
}
