package org.plansite.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the browser loads first: the numbers ranking needs, which file has what, and the names for suggestions. */
final class Head {
    private final UnitIndex index;
    private final Lexicon lexicon;
    private final EntryCounts counts;
    private final Set<String> foldedPairs;
    private final int many;
    private final Pinyin pinyin = new Pinyin();

    /**
     * @param foldedPairs the traditional characters in the texts, each followed by its simplified form
     * @param many see {@link GramTrie}
     */
    Head(UnitIndex index, Lexicon lexicon, EntryCounts counts, Set<String> foldedPairs, int many) {
        this.index = index;
        this.foldedPairs = foldedPairs;
        this.many = many;
        this.lexicon = lexicon;
        this.counts = counts;
    }

    /**
     * One JSON value.
     *
     * @param indexKeys the first key of each {@code index} file
     * @param textUnits the first unit of each {@code text} file
     */
    String write(List<String> indexKeys, List<String> textUnits) {
        return Json.of(json -> {
            json.writeStartObject();
            json.writeNumberField("units", index.size());
            writeRanking(json);
            json.writeFieldName("indexKeys");
            Json.strings(json, indexKeys);
            json.writeFieldName("textUnits");
            Json.strings(json, textUnits);
            json.writeStringField("folded", String.join("", foldedPairs));
            json.writeFieldName("stopWords");
            Json.strings(json, Parts.stopWords());
            json.writeArrayFieldStart("entries");
            for (Entry entry : lexicon.entries()) {
                writeEntry(json, entry);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void writeRanking(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("ranking");
        json.writeNumberField("k1", SubstringSimilarity.K1);
        json.writeNumberField("b", SubstringSimilarity.B);
        json.writeNumberField("headingWeight", SearchUnit.HEADING_WEIGHT);
        json.writeNumberField("many", many);
        json.writeNumberField("shareOfBest", UnitSearcher.SHARE_OF_BEST);
        json.writeNumberField("common", UnitSearcher.COMMON);
        json.writeNumberField("viaWeight", UnitSearcher.VIA_WEIGHT);
        json.writeObjectFieldStart("fields");
        for (String field : UnitIndex.FIELDS) {
            UnitIndex.FieldStatistics statistics = index.statistics(field);
            json.writeArrayFieldStart(field);
            json.writeNumber(statistics.units());
            json.writeNumber(statistics.averageLength());
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Kind, id, label, address, printed forms, other names; for bodies and indicators their pinyin; counts. */
    private void writeEntry(JsonGenerator json, Entry entry) throws IOException {
        json.writeStartArray();
        json.writeString(entry.kind().id());
        json.writeString(entry.id());
        json.writeString(entry.label());
        json.writeString(entry.address());
        Json.strings(json, entry.printed());
        Json.strings(json, entry.otherNames());
        Json.strings(json, spoken(entry));
        json.writeStartObject();
        for (Map.Entry<String, Integer> count : counts.of(entry).entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        for (Map.Entry<String, String> word : counts.wordsOf(entry).entrySet()) {
            json.writeStringField(word.getKey(), word.getValue());
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    /** How its names sound, each once: label, printed forms, other names. */
    private List<String> spoken(Entry entry) {
        return switch (entry.kind()) {
            case BODY, INDICATOR ->
                entry.names().stream().map(pinyin::of).distinct().toList();
            default -> List.of();
        };
    }
}
