package org.plansite.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plansite.BuiltSite;

/** On the pages as they are, the walk over start tags sees what a whole parser sees. */
class BuiltPagesTest {

    @Test
    void theLinkCheckSeesAllLinksAndIds() {
        for (Map.Entry<String, byte[]> file : BuiltSite.files().entrySet()) {
            if (LinkCheck.isPage(file.getKey())) {
                String html = new String(file.getValue(), StandardCharsets.UTF_8);
                assertThat(HtmlTagsTest.walked(html)).as(file.getKey()).isEqualTo(HtmlTagsTest.parsed(html));
            }
        }
    }
}
