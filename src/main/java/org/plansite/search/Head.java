package org.plansite.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the browser loads first: the numbers ranking needs, which file has what, and the names for suggestions. */
final class Head {
    private final UnitIndex index;
    private final Lexicon lexicon;
    private final EntryCounts counts;

    Head(UnitIndex index, Lexicon lexicon, EntryCounts counts) {
        this.index = index;
        this.lexicon = lexicon;
        this.counts = counts;
    }

    /**
     * Which file has what.
     *
     * @param keys the files {@code keys-N}, or {@code index-N} where there are none
     * @param texts the files {@code texts-N}, or {@code text-N} where there are none
     * @param pinyin the digits of the file's name
     * @param traditional the digits of the file's name
     * @param lengths what the numbers of entry {@code l} stand for
     */
    record Layout(
            Cut cut,
            List<ShardWriter.Written> keys,
            List<ShardWriter.Written> texts,
            String pinyin,
            String traditional,
            UnitIndex.Lengths lengths) {
        Layout {
            keys = List.copyOf(keys);
            texts = List.copyOf(texts);
        }

        List<String> firstKeys() {
            return keys.stream().map(ShardWriter.Written::firstKey).toList();
        }
    }

    /**
     * One JSON value.
     *
     * @param foldedPairs the traditional characters in the texts, each followed by its simplified form
     */
    String write(Layout layout, Set<String> foldedPairs) {
        return Json.of(json -> {
            json.writeStartObject();
            json.writeNumberField("units", index.size());
            json.writeNumberField("many", layout.cut().many());
            json.writeNumberField("unitsInTextFile", layout.cut().unitsInTextFile());
            json.writeNumberField("keysInPage", layout.cut().keysInPage());
            json.writeFieldName("pages");
            Json.strings(json, layout.firstKeys());
            writeDigits(json, layout);
            json.writeArrayFieldStart("lengths");
            for (int length : layout.lengths().classes()) {
                json.writeNumber(length);
            }
            json.writeEndArray();
            writeRanking(json);
            json.writeStringField("folded", String.join("", foldedPairs));
            json.writeFieldName("stopWords");
            Json.strings(json, Parts.stopWords());
            json.writeArrayFieldStart("entries");
            for (Entry entry : lexicon.entries()) {
                if (entry.kind() != Entry.Kind.SYNONYMS) {
                    writeEntry(json, entry);
                }
            }
            json.writeEndArray();
            json.writeStringField("synonyms", synonyms());
            json.writeEndObject();
        });
    }

    /** Of a sort's files one after the other. */
    private static void writeDigits(JsonGenerator json, Layout layout) throws IOException {
        json.writeObjectFieldStart("digits");
        json.writeStringField("keys", digits(layout.keys()));
        json.writeStringField("texts", digits(layout.texts()));
        json.writeStringField("pinyin", layout.pinyin());
        json.writeStringField("traditional", layout.traditional());
        json.writeEndObject();
    }

    private static String digits(List<ShardWriter.Written> files) {
        return files.stream().map(ShardWriter.Written::digits).collect(Collectors.joining());
    }

    private void writeRanking(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("ranking");
        json.writeNumberField("k1", SubstringSimilarity.K1);
        json.writeNumberField("b", SubstringSimilarity.B);
        json.writeNumberField("headingWeight", SearchUnit.HEADING_WEIGHT);
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

    /** Kind, id, label, address, printed forms, other names; counts and words about it. */
    private void writeEntry(JsonGenerator json, Entry entry) throws IOException {
        json.writeStartArray();
        json.writeString(entry.kind().id());
        json.writeString(entry.id());
        json.writeString(entry.label());
        json.writeString(entry.address());
        Json.strings(json, entry.printed());
        Json.strings(json, entry.otherNames());
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

    /** Lines of the printed words, a tab, and the others; a word has no white space. */
    private String synonyms() {
        return lexicon.entries().stream()
                .filter(entry -> entry.kind() == Entry.Kind.SYNONYMS)
                .map(entry -> joined(entry.printed()) + "\t" + joined(entry.otherNames()))
                .collect(Collectors.joining("\n"));
    }

    private static String joined(List<String> words) {
        return words.stream().map(Folding::fold).distinct().collect(Collectors.joining(" "));
    }
}
