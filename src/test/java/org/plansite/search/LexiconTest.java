package org.plansite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plansite.site.Messages;
import org.plansite.site.PlanFixture;

/** What names name. */
class LexiconTest {
    private static final Lexicon LEXICON = Qinghe.lexicon();

    @ParameterizedTest
    @CsvSource({
        "镇水务站, BODY zhen-shuiwuzhan",
        "镇水务所, BODY zhen-shuiwuzhan",
        "水利站, BODY zhen-shuiwuzhan",
        "农业办, BODY zhen-nongyeban",
        "农田灌溉水有效利用系数, INDICATOR guangai-liyong-xishu",
        "灌溉水利用系数, INDICATOR guangai-liyong-xishu",
        "2025, YEAR 2025",
        "2025年, YEAR 2025",
        "大水漫灌, SYNONYMS 漫灌",
        "沟渠, SYNONYMS 渠道",
        "水法, SYNONYMS 水法",
        "中华人民共和国水法, SYNONYMS 水法",
        "完善制度, UNIT qinghe-2023/2.1.2",
        "二(一)2, UNIT qinghe-2023/2.1.2",
        "prohibit, FORCE prohibit",
    })
    void everyNameOfAThingNamesIt(String name, String thing) {
        assertThat(LEXICON.named(name))
                .extracting(entry -> entry.kind() + " " + entry.id())
                .containsExactly(thing);
    }

    @Test
    void aNameMayNameTwoThings() {
        assertThat(LEXICON.named("重点任务"))
                .extracting(entry -> entry.kind() + " " + entry.id())
                .containsExactly("UNIT qinghe-2023/2", "CHAPTER 2");
        assertThat(LEXICON.named("节水")).isEmpty();
        assertThat(LEXICON.named("")).isEmpty();
    }

    /** Chapters, types and forces have to be the whole query, short titles too. */
    @ParameterizedTest
    @CsvSource({
        "镇水务站, true",
        "用水总量, true",
        "2020年, true",
        "漫灌, true",
        "推广高效灌溉, true",
        "专栏1, true",
        "二(一)2, true",
        "完善制度, false",
        "示范田, false",
        "任务, false",
        "二, false",
        "task, false"
    })
    void someNamesCountWhereverTheyStand(String name, boolean recognised) {
        assertThat(LEXICON.recognised(name).isEmpty()).isNotEqualTo(recognised);
        assertThat(LEXICON.endOfName(name, 0)).isEqualTo(recognised ? name.length() : 0);
    }

    @Test
    void theLongestNameIsFound() {
        assertThat(LEXICON.endOfName("到大水漫灌了", 1)).isEqualTo(5);
        assertThat(LEXICON.endOfName("到大水漫灌了", 0)).isZero();
        assertThat(LEXICON.endOfName("漫灌", 2)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "BODY, 镇水务站, zhen-shuiwuzhan",
        "BODY, ZHEN-shuiwuzhan, zhen-shuiwuzhan",
        "CHAPTER, 2.1, 2.1",
        "CHAPTER, 二（一）, 2.1",
        "CHAPTER, 重点任务, 2",
        "CHAPTER, 二、重点任务, 2",
        "YEAR, 2020年, 2020",
        "TYPE, task, task",
        "TYPE, 任务, task",
        "FORCE, MUST, must",
    })
    void aFilterFindsByNameAndById(Entry.Kind kind, String typed, String id) {
        assertThat(LEXICON.find(kind, typed))
                .hasValueSatisfying(entry -> assertThat(entry.id()).isEqualTo(id));
    }

    @Test
    void aFilterFindsOnlyItsKind() {
        assertThat(LEXICON.find(Entry.Kind.YEAR, "镇水务站")).isEmpty();
        assertThat(LEXICON.find(Entry.Kind.BODY, "")).isEmpty();
        assertThat(LEXICON.find(Entry.Kind.CHAPTER, "2.1.2")).as("a task").isEmpty();
    }

    @Test
    void aPlanAmongOthersHasNoChaptersToChooseFrom() {
        Lexicon.Builder names = new Lexicon.Builder(Cut.of(1));
        List.of(PlanFixture.plan("a"), PlanFixture.plan("b")).forEach(names::add);
        Lexicon two = names.build(Messages.of("zh-Hans"));
        assertThat(two.named("重点任务")).extracting(Entry::id).containsExactly("a/2", "b/2");
    }

    /** The browser folds names too, and knows no other traditional characters than it is told. */
    @Test
    void tellsTheTraditionalCharactersOfItsNames() {
        assertThat(LEXICON.foldedPairs()).containsExactlyInAnyOrder("農农", "業业", "辦办");
    }
}
