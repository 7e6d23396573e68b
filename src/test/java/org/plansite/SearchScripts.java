package org.plansite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The scripts that answer queries, without a page around them. */
final class SearchScripts {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Browser browser;

    private SearchScripts(Browser browser) {
        this.browser = browser;
    }

    /** Loads the scripts of the built site into the page that is open, which stands at the root of the site or of a copy. */
    static SearchScripts load(Browser browser) {
        List<String> scripts = Stream.of("index", "query", "rank", "names", "engine")
                .map(name -> BuiltSite.hashed("assets/search-" + name + ".js"))
                .toList();
        browser.driver().executeAsyncScript("""
                const names = arguments[0];
                const done = arguments[arguments.length - 1];
                function next() {
                    if (!names.length) { done(); return; }
                    const script = document.createElement('script');
                    script.src = names.shift();
                    script.onload = next;
                    document.head.append(script);
                }
                next();""", scripts);
        return new SearchScripts(browser);
    }

    /**
     * What a function's body returns.
     *
     * @param input is {@code input} to it, every character as it is, surrogates without a partner too
     */
    JsonNode ask(String body, Object input) {
        Object answer = browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const input = JSON.parse(arguments[0]);
                (async function () {
                %s
                })().then(answer => done(JSON.stringify(answer)), error => done(JSON.stringify(error.stack)));""".formatted(body), json(input));
        try {
            return JSON.readTree(String.valueOf(answer));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
