package org.plansite.publish;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page links to, and where it can be linked to.
 *
 * @param links each once, in order
 * @param ids of its elements
 * @param repeatedIds those that stand more than once
 */
record PageLinks(Set<Link> links, Set<String> ids, Set<String> repeatedIds) {
    private static final Set<String> FOLLOWED = Set.of("a", "area");
    private static final Pattern REFRESH = Pattern.compile("[0-9.\\s]*[;,]?\\s*(?:url\\s*=)?\\s*['\"]?([^'\"]*)['\"]?");

    /**
     * A link as written, character references resolved.
     *
     * @param address the words of the attribute
     * @param isFollowed whether a reader goes there when he wishes; otherwise a browser fetches it by itself
     */
    record Link(String address, boolean isFollowed) {}

    static PageLinks in(byte[] html) {
        PageLinks page = new PageLinks(new LinkedHashSet<>(), new HashSet<>(), new LinkedHashSet<>());
        HtmlTags.walk(html, page::add);
        return page;
    }

    private void add(String tag, Map<String, String> attributes) {
        if (tag.equals("base")) {
            return; // says where the root is, for the page a server shows at any depth
        }
        attributes.forEach((name, value) -> {
            switch (name) {
                case "id" -> addId(value);
                case "href", "xlink:href" -> links.add(new Link(value, FOLLOWED.contains(tag)));
                case "src", "action", "formaction", "poster" -> links.add(new Link(value, false));
                case "data" -> addDocument(tag, value);
                case "srcset" -> addSources(value);
                case "http-equiv" -> addRefresh(value, attributes.getOrDefault("content", ""));
                default -> {}
            }
        });
    }

    private void addId(String id) {
        if (!ids.add(id)) {
            repeatedIds.add(id);
        }
    }

    private void addDocument(String tag, String address) {
        if (tag.equals("object")) {
            links.add(new Link(address, false));
        }
    }

    /** {@code a.png 1x, b.png 2x}. */
    private void addSources(String srcset) {
        Arrays.stream(srcset.split(","))
                .map(source -> source.strip().split("\\s")[0])
                .forEach(address -> links.add(new Link(address, false)));
    }

    /** {@code 0; url=3.2.1.html}. */
    private void addRefresh(String kind, String content) {
        Matcher refresh = REFRESH.matcher(content.strip());
        if (kind.toLowerCase(Locale.ROOT).equals("refresh") && refresh.matches()) {
            links.add(new Link(refresh.group(1), false));
        }
    }
}
