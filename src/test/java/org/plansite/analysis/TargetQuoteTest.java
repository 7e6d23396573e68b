package org.plansite.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plansite.plan.Target;
import org.plansite.plan.Vocabulary;

/** Which words of a sentence a target is quoted with. */
class TargetQuoteTest {
    private static final Vocabulary VOCABULARY = new Vocabulary(
            List.of(),
            List.of(
                    Cases.indicator("pumps", "泵站", "泵站"),
                    Cases.indicator("people", "水文技术人员", "水文技术人员"),
                    Cases.indicator("experts", "测绘专家", "测绘专家")),
            List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "培训100名水文技术人员、30名测绘专家和5座泵站。 | 培训100名水文技术人员/30名测绘专家/5座泵站",
                "5年内重点引进100名水文技术人员，3年内建成20座泵站。 | 5年内重点引进100名水文技术人员/3年内建成20座泵站",
                "到2025年，泵站达到20座、测绘专家达到30名。 | 泵站达到20座/测绘专家达到30名",
            })
    void isAsLongAsWhatItSays(String sentence, String quotes) {
        TargetFinder finder = new TargetFinder(new IndicatorNames(VOCABULARY, "某方案"));
        assertThat(Cases.targets(finder, Cases.sentence(sentence)))
                .extracting(Target::quote)
                .extracting(quote -> quote.words())
                .containsExactly(quotes.split("/"));
    }
}
