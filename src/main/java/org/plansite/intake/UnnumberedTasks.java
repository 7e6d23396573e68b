package org.plansite.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plansite.document.Block;
import org.plansite.document.Excerpt;
import org.plansite.document.PrintedLine;
import org.plansite.document.Words;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Problem;

/**
 * Finds tasks that a plan prints without numbers: {@code 加快推进非化石能源利用。充分挖掘…。（责任单位：…）}, several of
 * them in a section that has no numbered ones; the first may go on behind the section's title. Principles likewise.
 */
final class UnnumberedTasks {
    private static final int SECTION = 2;
    private static final int TASK = 3;
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_PRINCIPLE = 30;
    private static final int LEAST = 2;

    private UnnumberedTasks() {}

    /** The blocks with a heading before each such paragraph; a single one is noted and stays a paragraph. */
    static List<Block> mark(List<Block> blocks, DiagnosticLog log) {
        List<Block> marked = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= blocks.size(); i++) {
            if (i == blocks.size() || isLevel(blocks.get(i), SECTION)) {
                marked.addAll(section(blocks.subList(start, i), log));
                start = i;
            }
        }
        return marked;
    }

    private static boolean isLevel(Block block, int deepest) {
        return block instanceof Block.Heading heading && heading.level() <= deepest;
    }

    private static List<Block> section(List<Block> blocks, DiagnosticLog log) {
        boolean hasTasks = blocks.stream().skip(1).anyMatch(block -> isLevel(block, TASK));
        if (blocks.isEmpty() || hasTasks || !(blocks.get(0) instanceof Block.Heading first)) {
            return blocks;
        }
        boolean isOfPrinciples = first.words().text().contains("原则");
        List<Integer> alike = IntStream.range(1, blocks.size())
                .filter(i -> isOfPrinciples ? isPrinciple(blocks.get(i)) : isTask(blocks.get(i)))
                .boxed()
                .toList();
        if (alike.size() < LEAST) {
            alike.stream()
                    .filter(i -> blocks.size() > 2 && !isOfPrinciples && !(first.runIn() && i == 1))
                    .forEach(i -> {
                        Words words = ((Block.Paragraph) blocks.get(i)).words();
                        log.report(Problem.UNNUMBERED_TASK, words.where(), Excerpt.of(words.text()));
                    });
            return blocks;
        }
        List<Block> marked = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (alike.contains(i)) {
                Words words = ((Block.Paragraph) blocks.get(i)).words();
                marked.addAll(HeadingLine.of(new PrintedLine(words, 0)).blocks(TASK));
            } else {
                marked.add(blocks.get(i));
            }
        }
        return marked;
    }

    /** {@code 坚持因地制宜，注重分类施策。…} in a section of principles. */
    private static boolean isPrinciple(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return false;
        }
        HeadingLine heading = HeadingLine.of(new PrintedLine(paragraph.words(), 0));
        return heading.runsIn() && heading.titleLength() <= LONGEST_PRINCIPLE;
    }

    private static boolean isTask(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return false;
        }
        HeadingLine heading = HeadingLine.of(new PrintedLine(paragraph.words(), 0));
        return heading.runsIn()
                && heading.titleLength() <= LONGEST_TITLE
                && ClosingBracket.ends(paragraph.words().text());
    }
}
