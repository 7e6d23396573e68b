package org.plansite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The search's scripts in Chromium, on a page of the built site opened from its folder. */
final class BrowserSearch implements AutoCloseable {
    private final ObjectMapper json = new ObjectMapper();
    private final Browser browser;

    private BrowserSearch(Browser browser) {
        this.browser = browser;
    }

    /**
     * Opens a page and loads the engine, as the page's own starter does.
     *
     * @param profile an empty folder for what the browser remembers
     */
    static BrowserSearch open(Path profile) {
        BrowserSearch search = new BrowserSearch(Browser.start(profile));
        search.browser.open(BuiltSite.folder().toUri() + "404.html");
        SearchScripts.load(search.browser);
        return search;
    }

    /**
     * What a script gives back as JSON.
     *
     * @param body of an asynchronous function
     */
    JsonNode ask(String body, Object... arguments) {
        Object answer = browser.driver()
                .executeAsyncScript(
                        "const done = arguments[arguments.length - 1];\n(async function () {\n" + body
                                + "\n}).apply(null, arguments).then(done, error => done(JSON.stringify(String(error))));",
                        arguments);
        try {
            return json.readTree(String.valueOf(answer));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
    }
}
