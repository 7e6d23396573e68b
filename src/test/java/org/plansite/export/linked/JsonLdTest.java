package org.plansite.export.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plansite.plan.Plan;
import org.plansite.site.Page;
import org.plansite.site.PlanFixture;
import org.plansite.site.Site;
import org.plansite.site.SiteBuilder;

/** A block of JSON-LD as text: nothing in it ends it, and where the site's address is known it says full addresses. */
class JsonLdTest {
    private static final List<Plan> PLANS = List.of(PlanFixture.plan());
    private static final Site SITE = SiteBuilder.build(PLANS, PlanFixture.settings());

    @Test
    void noWordEndsTheBlock() throws IOException {
        String words = "</script><!-- & ]]> \u2028\u2029\"\\";
        String script = JsonLd.script(Thing.of("Thing").with("name", words));
        String inside = script.replaceFirst("^<script type=\"application/ld\\+json\">", "")
                .replaceFirst("</script>\n$", "");
        assertThat(inside).doesNotContainPattern("[<>&\\u2028\\u2029]");
        assertThat(new ObjectMapper().readTree(inside).get("name").asText()).isEqualTo(words);
    }

    @Test
    void whatIsEmptyIsNotSaid() {
        Thing thing = Thing.of("Thing").with("name", "").with("about", List.of());
        assertThat(JsonLd.text(thing)).doesNotContain("name").doesNotContain("about");
    }

    @Test
    void withABaseEveryAddressIsWhole() throws IOException {
        for (Page page : SITE.pages()) {
            List<String> addresses = addresses(page);
            assertThat(addresses)
                    .as(page.path())
                    .contains("https://www.example.org/qinghe/" + page.path())
                    .allMatch(address -> address.startsWith("https://www.example.org/qinghe/"));
        }
    }

    @Test
    void aLinkFromAFolderToTheRootIsRelativeWithoutABase() {
        Page page = SITE.pages().stream()
                .filter(each -> each.address().equals("qinghe-2023/2.1.1.html"))
                .findFirst()
                .orElseThrow();
        Iris iris = new Iris(page, Optional.empty());
        assertThat(iris.of("qinghe-2023/2.1.html#unit")).isEqualTo("2.1.html#unit");
        assertThat(iris.of("agencies/dongcun.html")).isEqualTo("../agencies/dongcun.html");
    }

    private static List<String> addresses(Page page) throws IOException {
        String script = new LinkedData(SITE, PLANS).of(page, "标题");
        List<String> addresses = new ArrayList<>();
        if (script.isEmpty()) {
            addresses.add("https://www.example.org/qinghe/" + page.path());
            return addresses;
        }
        JsonNode json = new ObjectMapper().readTree(script.replaceAll("</?script[^>]*>", ""));
        for (String property : List.of("@id", "item", "contentUrl", "url", "urlTemplate")) {
            json.findValues(property).stream()
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText)
                    .forEach(addresses::add);
        }
        return addresses;
    }
}
