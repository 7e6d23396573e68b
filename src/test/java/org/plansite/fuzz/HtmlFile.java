package org.plansite.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** A page as a browser reads it. */
final class HtmlFile {
    private static final Set<String> FORBIDDEN =
            Set.of("img", "iframe", "object", "embed", "applet", "style", "frame", "video", "audio", "math");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "xlink:href");
    private static final Pattern SCHEME =
            Pattern.compile("^[\\s\\p{Cntrl}]*([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final List<String> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private HtmlFile() {}

    static List<String> faults(String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(5);
        Document page = parser.parseInput(html, "");
        HtmlFile file = new HtmlFile();
        parser.getErrors().forEach(error -> file.faults.add("not well formed: " + error));
        NodeTraversor.traverse((node, depth) -> file.look(node), page);
        return file.faults;
    }

    private void look(Node node) {
        if (node instanceof Comment) {
            faults.add("comment: " + node);
        } else if (node instanceof Element element) {
            element(element);
            for (Attribute attribute : element.attributes()) {
                attribute(element, attribute);
            }
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (FORBIDDEN.contains(name) || Inspection.isMarked(name)) {
            faults.add("element: " + element.outerHtml());
        }
        if (name.equals("script")) {
            script(element);
        }
        if (name.equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            refresh(element.attr("content"));
        }
    }

    private void script(Element script) {
        boolean isData = script.attr("type").equals("application/ld+json");
        if (isData) {
            JsonText.faults(script.data()).forEach(faults::add);
        } else if (!script.data().isEmpty() || script.attr("src").isEmpty()) {
            faults.add("script: " + script.outerHtml());
        }
    }

    private void refresh(String content) {
        if (!content.matches("0; url=[A-Za-z0-9./_#-]+")) {
            faults.add("leads elsewhere: " + content);
        }
    }

    private void attribute(Element element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.startsWith("on") || name.equals("style") || Inspection.isMarked(name)) {
            faults.add("attribute " + name + " of " + element.cssSelector());
        }
        if (ADDRESSES.contains(name) && !isHarmless(attribute.getValue())) {
            faults.add("address: " + attribute.getValue());
        }
        if (name.equals("id") && !ids.add(attribute.getValue())) {
            faults.add("id twice: " + attribute.getValue());
        }
    }

    private static boolean isHarmless(String address) {
        var scheme = SCHEME.matcher(address);
        return !scheme.matches() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }
}
