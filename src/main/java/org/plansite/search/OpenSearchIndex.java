package org.plansite.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The settings and the mapping of an OpenSearch index that cuts words as the site's own search does, with nothing but
 * what OpenSearch brings: a table of characters in place of a plugin, and n-grams of one length a field, so that a phrase
 * of pairs is the substring it spells.
 */
public final class OpenSearchIndex {
    static final String FOLD = "plansite_fold";
    static final String CHARACTERS = "plansite_characters";
    static final String PAIRS = "plansite_pairs";
    static final String WORDS = "plansite_words";

    private static final List<String> TEXTS = List.of("text", "heading", "plan_title");
    private static final List<String> KEYWORDS = List.of(
            "plan",
            "issuer",
            "status",
            "unit",
            "kind",
            "role",
            "citation",
            "url",
            "bodies",
            "body_names",
            "via",
            "indicators",
            "force",
            "force_words");

    private OpenSearchIndex() {}

    /** As one makes the index with it: {@code PUT /plans}. */
    public static String json() {
        return Json.of(json -> {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeObjectFieldStart("settings");
            json.writeObjectFieldStart("analysis");
            analysis(json);
            json.writeEndObject();
            json.writeEndObject();
            json.writeObjectFieldStart("mappings");
            json.writeStringField("dynamic", "strict");
            json.writeObjectFieldStart("properties");
            properties(json);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void analysis(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("char_filter");
        json.writeObjectFieldStart(FOLD);
        json.writeStringField("type", "mapping");
        json.writeFieldName("mappings");
        Json.strings(json, FoldingRules.written());
        json.writeEndObject();
        json.writeEndObject();
        json.writeObjectFieldStart("tokenizer");
        grams(json, CHARACTERS, 1);
        grams(json, PAIRS, 2);
        json.writeObjectFieldStart(WORDS);
        json.writeStringField("type", "pattern");
        json.writeStringField("pattern", Words.WORD.pattern());
        json.writeNumberField("group", 0);
        json.writeEndObject();
        json.writeEndObject();
        json.writeObjectFieldStart("analyzer");
        for (String name : List.of(CHARACTERS, PAIRS, WORDS)) {
            json.writeObjectFieldStart(name);
            json.writeStringField("type", "custom");
            json.writeFieldName("char_filter");
            Json.strings(json, List.of(FOLD));
            json.writeStringField("tokenizer", name);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void grams(JsonGenerator json, String name, int length) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("type", "ngram");
        json.writeNumberField("min_gram", length);
        json.writeNumberField("max_gram", length);
        json.writeEndObject();
    }

    private static void properties(JsonGenerator json) throws IOException {
        for (String name : TEXTS) {
            json.writeObjectFieldStart(name);
            json.writeStringField("type", "text");
            json.writeStringField("analyzer", PAIRS);
            json.writeObjectFieldStart("fields");
            field(json, "characters", Map.of("type", "text", "analyzer", CHARACTERS));
            field(json, "words", Map.of("type", "text", "analyzer", WORDS));
            json.writeEndObject();
            json.writeEndObject();
        }
        for (String name : KEYWORDS) {
            field(json, name, Map.of("type", "keyword"));
        }
        field(json, "date", Map.of("type", "date"));
        field(json, "sentence", Map.of("type", "integer"));
        field(json, "years", Map.of("type", "integer_range"));
        field(json, "deadlines", Map.of("type", "integer"));
    }

    private static void field(JsonGenerator json, String name, Map<String, String> settings) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("type", settings.getOrDefault("type", "keyword"));
        if (settings.containsKey("analyzer")) {
            json.writeStringField("analyzer", settings.get("analyzer"));
        }
        json.writeEndObject();
    }
}
