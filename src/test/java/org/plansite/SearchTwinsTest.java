package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.plansite.analysis.BinhaiPlan;
import org.plansite.search.QueryReading;

/**
 * The scripts understand whatever is typed as the Java classes do that they are twins of.
 *
 * <p>Where no browser is installed this test is skipped, except in continuous integration, where it fails.
 */
@EnabledIf(value = "wanted", disabledReason = "chromium and chromedriver are not both on the path")
class SearchTwinsTest {
    private static final int MIXTURES = 300;

    /** What mixtures are made of. */
    private static final List<String> PIECES = List.of(
            "充电桩",
            "区水务局",
            "發改委",
            "碳匯",
            "三（七）1",
            "专栏3",
            "CCUS",
            "ＣＣＵＳ",
            "m³/d",
            "１.25",
            "590kg",
            "2025",
            "二〇二五年",
            "百分之三十四点五",
            "三百五十九个",
            "一百五万",
            "三四个",
            "“十四五”",
            "「雙碳」",
            "哪些",
            "什么时候",
            "负责",
            "怎么",
            " ",
            "\u3000",
            "\u00a0",
            "\u2009",
            "\t",
            "\r\n",
            "\u0085",
            "\ufeff",
            "\u2028",
            "\u1680",
            "\u180e",
            "\"",
            "＂",
            "”",
            "'",
            "-",
            "－",
            "--",
            "−",
            ":",
            "：",
            "body:",
            "单位：",
            "Year:",
            "章:",
            "type:task",
            "-force:must",
            "\u0000",
            "\u0007",
            "\u001b[31m",
            "\u007f",
            "\u00ad",
            "\u200b",
            "\u200d",
            "\u202e",
            "\u2066",
            "e\u0301",
            "\u0301",
            "a\u0323\u0302",
            "⑴",
            "㎡",
            "ﬁ",
            "½",
            "㏑",
            "ß",
            "İ",
            "ſ",
            "K",
            "Σας",
            "ǅ",
            "ｶﾞ",
            "한",
            "\u1112\u1161\u11ab",
            "👨\u200d👩\u200d👧",
            "❤\ufe0f",
            "🇨🇳",
            "𠮷",
            "𝟚𝟘",
            "𐐀",
            "\ud800",
            "\udc00",
            "\udbff\ud800",
            "\ue000",
            "\uffff",
            "שלום",
            "مرحبا",
            "नमस्ते",
            "ไทย",
            "<img src=x onerror=alert(1)>",
            "</script>",
            "&lt;",
            ".*(a|b)+?$",
            "[^",
            "\\u0041",
            "${x}",
            "%00",
            "__proto__",
            "constructor",
            "\u2f9e",
            "\uf902",
            "〇",
            "○",
            "〆",
            "々",
            "。",
            "、",
            "…",
            "——");

    static boolean wanted() {
        return Browser.isInstalled() || "true".equals(System.getenv("CI"));
    }

    @Test
    void understandTheSame(@TempDir Path profile) {
        List<String> typed = List.copyOf(nasty());
        assertThat(typed).hasSizeGreaterThan(400);
        QueryReading reading = new QueryReading(BinhaiPlan.plan());
        JsonNode read;
        try (Browser browser = Browser.start(profile)) {
            browser.open(BuiltSite.folder().toUri() + "404.html");
            read = SearchScripts.load(browser).ask("""
                    const query = window.plansite.query;
                    const index = window.plansite.index('');
                    const head = await index.head();
                    const folds = query.folding(head.folded);
                    const names = query.lexicon(head, folds);
                    folds.add(await index.traditional());
                    return input.map(typed => {
                        const asked = query.parse(typed, names, folds);
                        const parts = query.partsOf(asked, names, head.stopWords);
                        return {
                            folded: folds.fold(typed),
                            terms: asked.terms.map(term => [term.text, term.folded, term.quoted, term.excluded,
                                query.formsOf(term, names).map(form => form.text).sort()]),
                            filters: asked.filters.map(filter => [filter.field, filter.value, filter.excluded]),
                            notes: asked.notes.map(note => note.kind),
                            segments: parts.segments.map(segment => [segment.text].concat(segment.parts.map(part =>
                                [part.offset, part.text, part.kind, Array.from(new Set(part.entries.map(entry =>
                                    entry.kind + ' ' + folds.fold(entry.id)))).sort()]))),
                            ignored: parts.ignored
                        };
                    });""", typed);
        }
        List<String> different = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            if (!reading.of(typed.get(i)).equals(read.path(i))) {
                different.add(visible(typed.get(i)) + "\n  Java   " + reading.of(typed.get(i)) + "\n  script "
                        + read.path(i));
            }
        }
        assertThat(different).isEmpty();
    }

    private static Set<String> nasty() {
        Set<String> typed = new LinkedHashSet<>(PIECES);
        typed.add("");
        Stream.of("水", "\"", "a ", "-", "\u0301", "𠮷", "\ud800", "九千", "body:x ", "\"a\" ", "2025年")
                .forEach(piece -> Stream.of(12, 13, 200, 201, 5000).forEach(times -> typed.add(piece.repeat(times))));
        Random random = new Random(20303);
        for (int i = 0; i < MIXTURES; i++) {
            typed.add(Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                    .limit(2 + random.nextInt(7))
                    .collect(Collectors.joining()));
        }
        return typed;
    }

    private static String visible(String typed) {
        return typed.chars()
                .limit(80)
                .mapToObj(
                        unit -> unit > ' ' && unit < 127 ? String.valueOf((char) unit) : String.format("\\u%04x", unit))
                .collect(Collectors.joining());
    }
}
