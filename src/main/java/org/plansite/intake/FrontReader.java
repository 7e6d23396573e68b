package org.plansite.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plansite.document.Block;
import org.plansite.document.Block.Heading;
import org.plansite.document.PrintedLine;
import org.plansite.document.Words;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/** Reads what stands before the first chapter: the notice with its title and signature, the plan's title, the preamble. */
final class FrontReader {
    private static final int LONGEST_BROKEN_TITLE = 3;
    private static final Pattern DATE = Pattern.compile("(\\d{4})年(0?[1-9]|1[0-2])月(0?[1-9]|[12]\\d|3[01])日");

    private final List<PrintedLine> lines;
    private final DiagnosticLog log;
    private final List<Block> blocks = new ArrayList<>();
    private String noticeTitle = "";
    private String planTitle = "";
    private boolean isAddressed;

    FrontReader(List<PrintedLine> lines, DiagnosticLog log) {
        this.lines = lines;
        this.log = log;
    }

    /** The blocks and the head, with complaints about places in {@code file} where something is missing. */
    ImportedPlan.Head read(String file, List<Block> into) {
        for (int i = 0; i < lines.size(); ) {
            i += readAt(i);
        }
        into.addAll(blocks);
        if (planTitle.isEmpty()) {
            log.report(Problem.NO_PLAN_TITLE, Location.of(file));
        }
        return head(file);
    }

    /** Reads a title, which may go over several lines, or a paragraph; answers how many lines it took. */
    private int readAt(int i) {
        int notice = isAddressed ? 0 : noticeTitleLength(i);
        if (notice > 0) {
            noticeTitle = joined(i, notice);
            return title(i, notice);
        }
        for (int length = 1; length <= LONGEST_BROKEN_TITLE && i + length <= lines.size(); length++) {
            if (isPlanTitle(joined(i, length))) {
                planTitle = joined(i, length);
                return title(i, length);
            }
        }
        isAddressed |= lines.get(i).text().endsWith("：");
        blocks.add(new Block.Paragraph(lines.get(i).words()));
        return 1;
    }

    private int title(int i, int length) {
        Words words = lines.get(i).words();
        for (int next = i + 1; next < i + length; next++) {
            Words line = lines.get(next).words();
            words = words.followedBy(Words.of("\n", line.where())).followedBy(line);
        }
        blocks.add(new Heading(1, words, false));
        return length;
    }

    /** {@code …关于印发…的通知}, from the line that says 关于 to the one that ends in 通知; 0 when none begins here. */
    private int noticeTitleLength(int i) {
        if (!lines.get(i).text().contains("关于")) {
            return 0;
        }
        for (int length = 1; length <= LONGEST_BROKEN_TITLE && i + length <= lines.size(); length++) {
            String title = joined(i, length);
            if (title.chars().anyMatch(c -> "。：".indexOf(c) >= 0)) {
                return 0;
            }
            if (title.endsWith("通知")) {
                return length;
            }
        }
        return 0;
    }

    /** The title again that the notice names or, where there is no notice, what looks like the title of a plan. */
    private boolean isPlanTitle(String words) {
        boolean looksSo = TitleLine.matches(words);
        return looksSo && (noticeTitle.isEmpty() ? planTitle.isEmpty() : noticeTitle.contains(words));
    }

    private String joined(int i, int length) {
        return lines.subList(i, i + length).stream().map(PrintedLine::trimmed).collect(Collectors.joining());
    }

    private ImportedPlan.Head head(String file) {
        for (int i = 1; i < lines.size(); i++) {
            Matcher date = DATE.matcher(lines.get(i).trimmed());
            if (date.matches()) {
                String iso = String.format(
                        Locale.ROOT, "%s-%02d-%02d", date.group(1), number(date.group(2)), number(date.group(3)));
                return new ImportedPlan.Head(planTitle, lines.get(i - 1).trimmed(), iso);
            }
        }
        log.report(Problem.NO_SIGNATURE, Location.of(file));
        return new ImportedPlan.Head(planTitle, "", "");
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
