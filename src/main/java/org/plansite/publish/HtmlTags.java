package org.plansite.publish;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Walks over the start tags of a page and tells those that have an id or lead somewhere.
 *
 * <p>It splits tags as the tokenizer of the HTML standard does, and knows nothing else: a whole parser takes longer for
 * a site than everything before it. A test compares it with jsoup.
 *
 * <p>The page is looked at as Latin-1, one character a byte, as all marks of HTML are ASCII; only the values that are
 * wanted are decoded.
 */
final class HtmlTags {
    private static final Set<String> WANTED = Set.of(
            "id",
            "href",
            "xlink:href",
            "src",
            "srcset",
            "action",
            "formaction",
            "poster",
            "data",
            "rel",
            "http-equiv",
            "content");
    private static final Set<String> RAW_TEXT =
            Set.of("script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp");

    private final String html;
    private final Visitor visitor;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private int at;

    /**
     * Gets each start tag that has one of the wanted attributes, in order, with names in lower case; the map is used
     * again for the next tag.
     */
    @FunctionalInterface
    interface Visitor {
        void tag(String name, Map<String, String> attributes);
    }

    private HtmlTags(byte[] html, Visitor visitor) {
        this.html = new String(html, StandardCharsets.ISO_8859_1);
        this.visitor = visitor;
    }

    /** @param html a page in UTF-8 */
    static void walk(byte[] html, Visitor visitor) {
        new HtmlTags(html, visitor).walk();
    }

    private void walk() {
        for (at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at)) {
            char next = html.charAt(at + 1);
            if (html.startsWith("<!--", at)) {
                skipPast("-->", at + 2);
            } else if (next == '!' || next == '?') {
                skipPast(">", at);
            } else if (isLetter(next)) {
                startTag();
            } else {
                at++;
            }
        }
    }

    private void startTag() {
        at++;
        String name = word("/>");
        attributes.clear();
        for (skip("/"); at < html.length() && html.charAt(at) != '>'; skip("/")) {
            attribute();
        }
        if (!attributes.isEmpty() && at < html.length()) {
            visitor.tag(name, attributes);
        }
        if (RAW_TEXT.contains(name)) {
            skipRawText(name);
        }
    }

    private void attribute() {
        String name = word("/>=");
        skip("");
        String value = "";
        if (at < html.length() && html.charAt(at) == '=') {
            at++;
            skip("");
            value = value();
        }
        if (WANTED.contains(name)) {
            attributes.putIfAbsent(name, CharacterReferences.resolve(decode(value)));
        }
    }

    private String value() {
        char quote = at < html.length() ? html.charAt(at) : '>';
        if (quote != '"' && quote != '\'') {
            int start = at;
            skipWord(">");
            return html.substring(start, at);
        }
        int start = at + 1;
        skipPast(String.valueOf(quote), start);
        return html.substring(start, Math.max(start, at - 1));
    }

    private static String decode(String latin1) {
        return new String(latin1.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private String word(String end) {
        int start = at++;
        skipWord(end);
        return html.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private void skipWord(String end) {
        while (at < html.length() && !isSpace(html.charAt(at)) && end.indexOf(html.charAt(at)) < 0) {
            at++;
        }
    }

    private void skip(String marks) {
        while (at < html.length() && (isSpace(html.charAt(at)) || marks.indexOf(html.charAt(at)) >= 0)) {
            at++;
        }
    }

    private void skipPast(String mark, int from) {
        int found = html.indexOf(mark, from);
        at = found < 0 ? html.length() : found + mark.length();
    }

    private void skipRawText(String name) {
        while (at < html.length() && !isEndTag(name)) {
            int next = html.indexOf('<', at + 1);
            at = next < 0 ? html.length() : next;
        }
    }

    private boolean isEndTag(String name) {
        int end = at + 2 + name.length();
        return html.regionMatches(true, at, "</" + name, 0, name.length() + 2)
                && (end >= html.length() || isSpace(html.charAt(end)) || "/>".indexOf(html.charAt(end)) >= 0);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
