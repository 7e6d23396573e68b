package org.plansite.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.Sentence;
import org.plansite.plan.UnitId;

/** A quotation is exact, says where it stands, and shows whether the sentence goes on. */
class QuoteTest {
    private final Plan plan = PlanFixture.plan();

    @Test
    void exactWords() {
        Quote quote = Quote.of(plan, passage(PlanFixture.IRRIGATION, 2, "灌溉水利用系数达到0.6以上"));

        assertThat(quote.before() + quote.words() + quote.after()).isEqualTo("灌溉水利用系数达到0.6以上");
        assertThat(quote.cutBefore()).isTrue();
        assertThat(quote.cutAfter()).isTrue();
        assertThat(quote.citation()).isEqualTo("二（一）1 第2句");
        assertThat(quote.address()).isEqualTo("qinghe-2023/2.1.1.html#s2");
    }

    @Test
    void aShortSentenceIsShownWhole() {
        Quote quote = Quote.around(plan, passage(PlanFixture.IRRIGATION, 2, "节水灌溉面积力争达到3万亩"));

        assertThat(quote.before()).isEqualTo("到2025年，灌溉水利用系数达到0.6以上，");
        assertThat(quote.after()).isEqualTo("。");
        assertThat(quote.cutBefore()).isFalse();
        assertThat(quote.cutAfter()).isFalse();
    }

    @Test
    void anItemIsAnAnchorOfItsColumn() {
        Quote quote = Quote.of(plan, passage(PlanFixture.CANAL, 2, "总投资800万元"));

        assertThat(quote.citation()).isEqualTo("专栏1第1项 第2句");
        assertThat(quote.address()).isEqualTo("qinghe-2023/c1.html#c1.1-s2");
    }

    @Test
    void aHeadingIsQuotedWithItsLabel() {
        Quote quote = Quote.of(plan, Passage.ofHeading(plan.outline().unit(new UnitId("2.1"))));

        assertThat(quote.words()).isEqualTo("（一）农业节水行动");
        assertThat(quote.citation()).isEqualTo("二（一）");
        assertThat(quote.address()).isEqualTo("qinghe-2023/2.1.html");
    }

    private Passage passage(UnitId unit, int number, String words) {
        Sentence sentence = plan.outline().unit(unit).sentence(number);
        int start = sentence.text().indexOf(words);
        return Passage.of(unit, sentence, start, start + words.length());
    }
}
