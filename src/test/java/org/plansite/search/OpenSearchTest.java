package org.plansite.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plansite.plan.Plan;
import org.plansite.plan.Sentence;

/** What OpenSearch is told, done by Lucene's own parts, as OpenSearch does it; and the lines it gets. */
class OpenSearchTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode INDEX = read(OpenSearchIndex.json());
    private static final JsonNode ANALYSIS = INDEX.at("/settings/analysis");
    private static final NormalizeCharMap FOLD = fold();

    private final Plan plan = Qinghe.plan();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "有序推进充电桩建设，到2025年达到70.5%以上。",
                "ＣＣＵＳ 與碳匯：減碳１．２５萬噸，㎡、m³/d、№3、Ⅳ",
                "Cafe\u0301 ﬁn ＡＢＣ\u3000\u200b\u00ad\t，が か\u3099 𠮷野 😀",
                "２０２５年（６）、①②，“十四五”——……"
            })
    void tokensAreThoseOfTheSite(String text) throws IOException {
        assertSame(text);
    }

    @Test
    void tokensOfEverySentenceAreThoseOfTheSite() throws IOException {
        List<String> sentences = plan.outline().units().stream()
                .flatMap(unit -> unit.sentences().stream())
                .map(Sentence::text)
                .toList();
        assertThat(sentences).hasSizeGreaterThan(10);
        for (String sentence : sentences) {
            assertSame(sentence);
        }
    }

    /** Each token at the position behind the one before, or no phrase would be a substring. */
    private static void assertSame(String text) throws IOException {
        Set<String> single = new HashSet<>();
        List<String> pairs = new ArrayList<>();
        try (GramAnalyzer ours = new GramAnalyzer();
                TokenStream grams = ours.tokenStream("text", Folding.fold(text))) {
            for (String gram : tokens(grams, false)) {
                if (gram.codePointCount(0, gram.length()) == 1) {
                    single.add(gram);
                } else {
                    pairs.add(gram);
                }
            }
        }
        assertThat(theirs(OpenSearchIndex.PAIRS, text)).as("pairs of " + text).isEqualTo(pairs);
        assertThat(new HashSet<>(theirs(OpenSearchIndex.CHARACTERS, text)))
                .as("characters of " + text)
                .isEqualTo(single);
        assertThat(theirs(OpenSearchIndex.WORDS, text)).as("words of " + text).isEqualTo(Words.of(Folding.fold(text)));
    }

    @Test
    void everyLineIsJsonAndEverySentenceIsThereOnce() throws IOException {
        List<byte[]> documents = OpenSearchBulk.of(plan, "https://example.org/");
        Set<String> ids = new HashSet<>();
        for (byte[] document : documents) {
            String lines = new String(document, StandardCharsets.UTF_8);
            assertThat(lines).endsWith("\n");
            String[] both = lines.split("\n");
            assertThat(both).hasSize(2);
            assertThat(ids.add(read(both[0]).at("/index/_id").asText()))
                    .as(lines)
                    .isTrue();
            JsonNode source = read(both[1]);
            assertThat(source.get("url").asText()).startsWith("https://example.org/" + plan.id() + "/");
            source.fieldNames()
                    .forEachRemaining(
                            field -> assertThat(INDEX.at("/mappings/properties").has(field))
                                    .as(field)
                                    .isTrue());
        }
        assertThat(documents).hasSize((int) plan.outline().units().stream()
                .mapToLong(unit -> unit.sentences().size())
                .sum());
    }

    private static List<String> theirs(String analyzer, String text) throws IOException {
        assertThat(ANALYSIS.at("/analyzer/" + analyzer + "/char_filter").toString())
                .isEqualTo("[\"" + OpenSearchIndex.FOLD + "\"]");
        JsonNode named = ANALYSIS.get("tokenizer")
                .get(ANALYSIS.at("/analyzer/" + analyzer + "/tokenizer").asText());
        Reader folded = new MappingCharFilter(FOLD, new StringReader(text));
        try (Tokenizer tokenizer = tokenizer(named)) {
            tokenizer.setReader(folded);
            return tokens(tokenizer, true);
        }
    }

    private static Tokenizer tokenizer(JsonNode settings) {
        return switch (settings.get("type").asText()) {
            case "ngram" ->
                new NGramTokenizer(
                        settings.get("min_gram").asInt(),
                        settings.get("max_gram").asInt());
            case "pattern" ->
                new PatternTokenizer(
                        Pattern.compile(settings.get("pattern").asText()),
                        settings.get("group").asInt());
            default -> throw new IllegalArgumentException(settings.toString());
        };
    }

    private static List<String> tokens(TokenStream stream, boolean oneAfterTheOther) throws IOException {
        List<String> tokens = new ArrayList<>();
        CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
        PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
            tokens.add(term.toString());
            assertThat(!oneAfterTheOther || step.getPositionIncrement() == 1).isTrue();
        }
        stream.end();
        return tokens;
    }

    /** As OpenSearch reads a rule: what stands on each side of the arrow, its escapes resolved. */
    private static NormalizeCharMap fold() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (JsonNode rule : ANALYSIS.at("/char_filter/" + OpenSearchIndex.FOLD + "/mappings")) {
            String[] sides = rule.asText().split("=>", -1);
            assertThat(sides).as(rule.asText()).hasSize(2);
            map.add(resolved(sides[0].strip()), resolved(sides[1].strip()));
        }
        return map.build();
    }

    private static String resolved(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i += 6) {
            assertThat(escaped.substring(i, i + 2)).isEqualTo("\\u");
            text.append((char) Integer.parseInt(escaped.substring(i + 2, i + 6), 16));
        }
        return text.toString();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
