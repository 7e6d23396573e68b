package org.plansite.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plansite.site.Run.Kind;

/** Marks on words become runs that follow one another and lose no character. */
class MarkedTextTest {
    private static final List<Kind> KINDS = List.of(Kind.BODY, Kind.YEAR, Kind.DOCUMENT, Kind.TARGET, Kind.TERM);
    private static final String SENTENCE = "到2025年，用水总量比2020年下降5%左右。";

    @Test
    void wordsWithoutMarksAreOneRun() {
        assertThat(said(new MarkedText(SENTENCE))).containsExactly("plain " + SENTENCE);
    }

    @Test
    void aYearInsideATargetIsLinkedAsAYearAndTheTargetGoesOn() {
        MarkedText text = new MarkedText(SENTENCE);
        mark(text, "用水总量比2020年下降5%左右", Kind.TARGET);
        mark(text, "2020年", Kind.YEAR);

        assertThat(said(text))
                .containsExactly("plain 到2025年，", "target 用水总量比", "year 2020年", "target 下降5%左右", "plain 。");
    }

    @Test
    void twoTargetsWithOneValueShareTheirWords() {
        MarkedText text = new MarkedText("无害化处理率、分类覆盖率达到100%。");
        mark(text, "无害化处理率、分类覆盖率达到100%", Kind.TARGET);
        mark(text, "分类覆盖率达到100%", Kind.TARGET);

        assertThat(text.runs().stream().map(Run::address)).containsExactly("无害化处理率、分类覆盖率达到100%", "分类覆盖率达到100%", "");
    }

    @Test
    void crossingMarksAreCutWhereTheyCross() {
        MarkedText text = new MarkedText("甲乙丙丁戊");
        mark(text, "甲乙丙", Kind.TARGET);
        mark(text, "丙丁", Kind.BODY);

        assertThat(said(text)).containsExactly("target 甲乙", "body 丙丁", "plain 戊");
    }

    @Test
    void aTermGivesWayToEveryOtherMark() {
        MarkedText text = new MarkedText("推进光储直柔建筑。");
        mark(text, "光储直柔建筑", Kind.TARGET);
        mark(text, "光储直柔", Kind.TERM);

        assertThat(said(text)).containsExactly("plain 推进", "target 光储直柔建筑", "plain 。");
    }

    @Test
    void forceIsKeptBesideAMark() {
        MarkedText text = new MarkedText("覆盖率力争达到50%。");
        mark(text, "覆盖率力争达到50%", Kind.TARGET);
        text.emphasise(3, 5, "strive");

        assertThat(text.runs().stream().map(run -> run.kind().id() + " " + run.force() + " " + run.text()))
                .containsExactly("target  覆盖率", "target strive 力争", "target  达到50%", "plain  。");
    }

    @Test
    void aMarkOutsideTheWordsIsRefused() {
        MarkedText text = new MarkedText("甲乙");
        assertThatThrownBy(() -> text.mark(1, 3, Kind.BODY, "", "")).hasMessageContaining("甲乙");
        assertThatThrownBy(() -> text.mark(1, 1, Kind.BODY, "", "")).hasMessageContaining("甲乙");
    }

    @Test
    void runsPutTogetherAreTheSentenceWhateverTheMarks() {
        Random random = new Random(20230722);
        for (int round = 0; round < 500; round++) {
            MarkedText text = new MarkedText(SENTENCE);
            for (int i = random.nextInt(6); i > 0; i--) {
                int start = random.nextInt(SENTENCE.length());
                int end = start + 1 + random.nextInt(SENTENCE.length() - start);
                text.mark(start, end, KINDS.get(random.nextInt(KINDS.size())), "a" + i, "");
            }
            assertThat(text.runs().stream().map(Run::text).collect(Collectors.joining()))
                    .isEqualTo(SENTENCE);
            assertThat(text.runs()).allMatch(run -> !run.text().isEmpty());
        }
    }

    private static void mark(MarkedText text, String words, Kind kind) {
        String sentence = text.runs().stream().map(Run::text).collect(Collectors.joining());
        int start = sentence.indexOf(words);
        text.mark(start, start + words.length(), kind, words, "");
    }

    private static List<String> said(MarkedText text) {
        return text.runs().stream()
                .map(run -> run.kind().id() + " " + run.text())
                .toList();
    }
}
