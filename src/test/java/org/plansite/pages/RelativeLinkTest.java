package org.plansite.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Links are relative to the page they stand on. */
class RelativeLinkTest {

    @Test
    void fromAPageAtTheRoot() {
        RelativeLink link = RelativeLink.from("index.html");
        assertThat(link.to("binhai-2023/3.2.1.html#s2")).isEqualTo("binhai-2023/3.2.1.html#s2");
        assertThat(link.to("about.html")).isEqualTo("about.html");
    }

    @Test
    void fromAPageInAFolder() {
        RelativeLink link = RelativeLink.from("binhai-2023/3.2.1.html");
        assertThat(link.to("binhai-2023/c3.html")).isEqualTo("c3.html");
        assertThat(link.to("agencies/qu-shuiwuju.html")).isEqualTo("../agencies/qu-shuiwuju.html");
        assertThat(link.to("index.html")).isEqualTo("../index.html");
    }

    @Test
    void fromAPageOfAnotherLanguageToAFileOfAll() {
        assertThat(RelativeLink.from("en/binhai-2023/3.2.1.html").to("data/units.csv"))
                .isEqualTo("../../data/units.csv");
        assertThat(RelativeLink.from("en/index.html").to("assets/plansite.css")).isEqualTo("../assets/plansite.css");
    }
}
