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

    @ParameterizedTest
    @CsvSource({"清河县“十二五”规划, 泵站达到30座", "清河县发展规划（2011—2015年）, 泵站达到30座", "清河县规划, 2010年泵站达到20座/泵站达到30座"})
    void isNotOfTheYearsBeforeThePlan(String title, String quotes) {
        TargetFinder finder = new TargetFinder(new IndicatorNames(VOCABULARY, title));
        assertThat(Cases.targets(finder, Cases.sentence("2010年泵站达到20座，到2015年，泵站达到30座。")))
                .extracting(Target::quote)
                .extracting(quote -> quote.words())
                .containsExactly(quotes.split("/"));
    }
}
