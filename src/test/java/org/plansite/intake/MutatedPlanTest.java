package org.plansite.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plansite.document.Document;
import org.plansite.document.MarkdownReader;
import org.plansite.document.PlainText;
import org.plansite.document.PrintedLine;
import org.plansite.source.InputException;
import org.plansite.source.SourceFile;

/** A plan that someone spoilt is imported without a lost character, or refused with a complaint; never anything else. */
class MutatedPlanTest {
    private static final int PLANS = 400;
    private static final List<String> MARKUP = List.of(
            "*",
            "**加快**",
            "_",
            "__",
            "`",
            "```",
            "~~~",
            "<script>alert(1)</script>",
            "<",
            "<!-- ",
            "&amp;",
            "&#32;",
            "&",
            "\\",
            "\\\\",
            "[x]: y",
            "[链接](http://a.b)",
            "![图](a.png)",
            "[^1]",
            "# ",
            "###",
            "> ",
            "- ",
            "+ ",
            "1. ",
            "2) ",
            "===",
            "---",
            "***",
            "    ",
            "\t",
            "　",
            "\u00a0",
            "\u2028",
            ":::",
            "::: 专栏9 试验",
            "|a|b|",
            "$x$",
            "http://a.b",
            "<http://a.b>",
            "(",
            "（",
            "）",
            "。",
            "“",
            "😀",
            "𠮷",
            "e\u0301",
            "\u200b",
            "\ufeff",
            "专栏",
            "一、",
            "（二）",
            "3.",
            "——");

    @Test
    void neverLosesACharacter() throws Exception {
        String plan = Files.readString(Path.of("content/plans/binhai-2023/source.txt"));
        int imported = 0;
        for (int seed = 0; seed < PLANS; seed++) {
            String text = mutated(plan, new Random(seed));
            imported += isImportedLossless(new SourceFile("seed-" + seed, text)) ? 1 : 0;
        }
        assertThat(imported).as("mutations that are still plans").isGreaterThan(PLANS / 4);
    }

    @Test
    void hugeAndOddTextsAreNoTrouble() {
        String plan = "某区碳达峰方案\n一、重点任务\n（一）行动\n1.甲。乙。（丙）\n专栏1 甲\n%s\n（二）行动\n丁。\n";
        for (String odd : List.of(
                "1.甲。（" + "（乙）".repeat(50_000) + "）",
                "（".repeat(50_000),
                "1.甲。乙。\n".repeat(20_000),
                "2.甲。乙。\n".repeat(5_000),
                "专栏1 甲\n".repeat(20_000),
                " ".repeat(1_000) + "甲",
                "甲".repeat(1_000_000))) {
            SourceFile source = new SourceFile("odd", plan.formatted(odd));
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> isImportedLossless(source));
        }
    }

    private static boolean isImportedLossless(SourceFile source) {
        ImportedPlan plan;
        try {
            plan = PlanImporter.read(source);
        } catch (InputException refused) {
            assertThat(refused.diagnostics()).isNotEmpty();
            return false;
        }
        String printed =
                PrintedLine.of(source).stream().map(line -> line.text() + "\n").collect(Collectors.joining());
        assertThat(PlainText.of(plan.document())).as(source.name()).isEqualTo(printed);

        Document readAgain = MarkdownReader.read(MarkdownFiles.of(plan.document()).entrySet().stream()
                .map(file -> new SourceFile(file.getKey(), file.getValue()))
                .toList());
        assertThat(PlainText.of(readAgain)).as(source.name()).isEqualTo(printed);
        assertThat(Shape.of(readAgain)).as(source.name()).isEqualTo(Shape.of(plan.document()));
        return true;
    }

    private static String mutated(String plan, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(plan.split("\n", -1)));
        int times = 1 + random.nextInt(6);
        IntStream.range(0, times).forEach(i -> mutate(lines, random));
        return String.join("\n", lines);
    }

    private static void mutate(List<String> lines, Random random) {
        int i = random.nextInt(lines.size());
        String line = lines.get(i);
        int at = line.isEmpty() ? 0 : line.offsetByCodePoints(0, random.nextInt(line.codePointCount(0, line.length())));
        String markup = MARKUP.get(random.nextInt(MARKUP.size()));
        switch (random.nextInt(10)) {
            case 0 -> lines.remove(i);
            case 1 -> lines.add(i, line);
            case 2 -> Collections.swap(lines, i, random.nextInt(lines.size()));
            case 3 -> lines.set(i, line.substring(0, at) + " ".repeat(1 + random.nextInt(4)) + line.substring(at));
            case 4 -> lines.set(i, otherWidth(line));
            case 5 -> lines.set(i, markup + line);
            case 6 -> lines.set(i, line + markup);
            case 7 -> lines.set(i, line.substring(0, at) + markup + line.substring(at));
            case 8 -> lines.add(i, markup);
            default -> lines.set(i, line.substring(0, at));
        }
    }

    private static String otherWidth(String line) {
        Map<Character, Character> widths = Map.of('（', '(', '）', ')', '.', '．', '、', '，', '：', ':', ' ', '　');
        return line.chars()
                .mapToObj(c -> String.valueOf(widths.getOrDefault((char) c, (char) c)))
                .collect(Collectors.joining());
    }
}
