package org.plansite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The accessibility rules that the law asks of public bodies' sites, as far as a program can see whether they are kept. */
final class Axe {
    private static final List<String> WCAG_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String SCRIPT = script();

    private Axe() {}

    /** Which rules are asked. */
    enum Rules {
        ALL,
        COLOURS,
        /** Text of at least 7 to 1. */
        STRONG_COLOURS,
        OTHERS
    }

    /** The rules that the open page breaks, each with the first elements that do. */
    static List<String> violations(Browser browser, Rules rules) {
        browser.driver().executeScript("if (!window.axe) {" + SCRIPT + "}");
        Object found = browser.driver().executeAsyncScript("""
                        const [tags, which, done] = arguments;
                        const colours = 'color-contrast';
                        const options = {resultTypes: ['violations'], iframes: false};
                        const only = {COLOURS: [colours], STRONG_COLOURS: [colours + '-enhanced']};
                        options.runOnly = only[which] || tags;
                        options.rules = which === 'OTHERS' ? {[colours]: {enabled: false}} : {};
                        const place = node => node.target + ' (' + [...node.any, ...node.all, ...node.none][0].message + ')';
                        const words = rule => rule.id + ', ' + rule.nodes.length + ' times: '
                            + rule.nodes.slice(0, 3).map(place).join('; ');
                        axe.run(document, options).then(
                            results => done(results.violations.map(words)), error => done(['axe failed: ' + error]));""", WCAG_AA, rules.name());
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream stream = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
