package org.plansite.export.linked;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a thing as JSON-LD for an HTML page.
 *
 * <p>The context stands in the page instead of the address of schema.org's: it says the same of what is used here, and
 * no program has to ask another host in order to read a page from an intranet or a disk.
 */
final class JsonLd {
    /** Their values are addresses, as in schema.org's own context. */
    private static final List<String> ADDRESSES = List.of("item", "contentUrl", "url");

    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().characterEscapes(new Escapes()).build();

    private JsonLd() {}

    /** A block for the head of a page; nothing in it can end the block. */
    static String script(Thing thing) {
        return "<script type=\"application/ld+json\">" + text(thing) + "</script>\n";
    }

    static String text(Thing thing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            context(json);
            properties(json, thing);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void context(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("@context");
        json.writeStringField("@vocab", "https://schema.org/");
        for (String property : ADDRESSES) {
            json.writeObjectFieldStart(property);
            json.writeStringField("@type", "@id");
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void properties(JsonGenerator json, Thing thing) throws IOException {
        for (Map.Entry<String, Object> property : thing.properties().entrySet()) {
            json.writeFieldName(property.getKey());
            value(json, property.getValue());
        }
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Thing thing) {
            json.writeStartObject();
            properties(json, thing);
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                value(json, each);
            }
            json.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else {
            json.writeString(value.toString());
        }
    }

    /** The characters that mean something to HTML, or to a program that takes JSON for a script, are written by number. */
    private static final class Escapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final String MARKUP = "<>&";

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            MARKUP.chars().forEach(c -> escapes[c] = ESCAPE_STANDARD);
            return escapes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return switch (c) {
                case '\u2028' -> new SerializedString("\\u2028");
                case '\u2029' -> new SerializedString("\\u2029");
                default -> null;
            };
        }
    }
}
