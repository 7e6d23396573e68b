package org.plansite.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The walk over start tags sees what a whole parser sees. */
class HtmlTagsTest {
    private static final Set<String> LOOKED_AT =
            Set.of("id", "href", "src", "action", "srcset", "rel", "content", "http-equiv");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p id=a>",
                "<p id='a' ID=b>",
                "<P ID=\"a b\" hidden>",
                "<p\n\tid\n=\n'a'\n>",
                "<a href=a.html?b=1&amp;c=2#d>水</a>",
                "<a href=a/b/>c</a>",
                "<br id=a/>",
                "<br id=a />",
                "<img src=''><img src>",
                "<a href='&lt;&#39;&#x6c34;&quot;&apos;&unknown;&amp;'>",
                "<p title='>' id=a>",
                "<p title=\"'\" id=a>",
                "<!-- <p id=a> --><p id=b>",
                "<!--><p id=a>-->",
                "<!doctype html><p id=a>",
                "<script id=a>'<p id=b>'</script><p id=c>",
                "<script>a</scriptx><p id=a></script >",
                "<title><p id=a></title><p id=b>",
                "<textarea></p><p id=a></TEXTAREA><p id=b>",
                "<svg id=a><use href='#b'/></svg>",
                "a < b <3 <p id=a>",
                "</p id=a><p id=b>",
                "<p =id=a id=b>",
                "<p id=a\"b'c>",
                "<?xml id=a?><p id=b>",
                "<p id='a'",
                "<p",
                "<",
                "",
                "<p id='水'>&lt;p id=b&gt;",
                "<meta http-equiv=refresh content='0; url=a.html'>",
                "<p id='a'id='b'><p/id=c>"
            })
    void seesWhatAParserSees(String html) {
        assertThat(walked(html)).isEqualTo(parsed(html));
    }

    static List<String> walked(String html) {
        List<String> tags = new ArrayList<>();
        HtmlTags.walk(
                html.getBytes(StandardCharsets.UTF_8),
                (name, attributes) -> add(tags, name, new TreeMap<>(attributes)));
        return tags;
    }

    static List<String> parsed(String html) {
        List<String> tags = new ArrayList<>();
        for (Element element : Jsoup.parse(html).getAllElements()) {
            Map<String, String> attributes = new TreeMap<>();
            for (Attribute attribute : element.attributes()) {
                attributes.put(attribute.getKey(), attribute.getValue());
            }
            add(tags, element.normalName(), attributes);
        }
        return tags;
    }

    private static void add(List<String> tags, String name, Map<String, String> attributes) {
        attributes.keySet().retainAll(LOOKED_AT);
        if (!attributes.isEmpty()) {
            tags.add(name + attributes);
        }
    }
}
