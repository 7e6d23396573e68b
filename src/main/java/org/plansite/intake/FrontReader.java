package org.plansite.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final int LONGEST_ISSUER = 30;

    /** The notice names the plan that it carries. */
    private static final Pattern NAMED = Pattern.compile(".*关于印发《?(.*?)》?的通知");

    /** The years or the state of a plan, in a line of their own below its title. */
    private static final Pattern BELOW_TITLE = Pattern.compile("[（(][^（）()]*(?:年|试行|暂行|稿|版)[^（）()]*[）)]");

    private final List<PrintedLine> lines;
    private final Layout layout;
    private final DiagnosticLog log;
    private final List<Block> blocks = new ArrayList<>();
    private String noticeTitle = "";
    private String planTitle = "";
    private boolean isAddressed;

    FrontReader(List<PrintedLine> lines, Layout layout, DiagnosticLog log) {
        this.lines = lines;
        this.layout = layout;
        this.log = log;
    }

    /** Reads the blocks. */
    void read(List<Block> into) {
        for (int i = 0; i < lines.size(); ) {
            i += readAt(i);
        }
        into.addAll(blocks);
    }

    /**
     * What the text says about itself, with complaints about what is missing.
     *
     * @param body the lines behind, which may end in the signature
     */
    ImportedPlan.Head head(String file, List<PrintedLine> body) {
        if (planTitle.isEmpty() && !noticeTitle.isEmpty()) {
            Matcher named = NAMED.matcher(noticeTitle);
            planTitle = named.matches() ? named.group(1) : noticeTitle;
        }
        if (planTitle.isEmpty()) {
            log.report(Problem.NO_PLAN_TITLE, Location.of(file));
        }
        Optional<ImportedPlan.Head> head = signature(lines).or(() -> signature(body));
        if (head.isEmpty()) {
            log.report(Problem.NO_SIGNATURE, Location.of(file));
        }
        return head.orElse(new ImportedPlan.Head(planTitle, issuerInTitle(), ""));
    }

    /** Reads a title, which may go over several lines, or a paragraph; answers how many lines it took. */
    private int readAt(int i) {
        Optional<Tables.Found> table = layout.tables().at(lines.get(i));
        if (table.isPresent()) {
            blocks.add(table.get().table());
            return layout.behind(table.get(), lines, i) - i;
        }
        int notice = isAddressed ? 0 : noticeTitleLength(i);
        if (notice > 0) {
            noticeTitle = joined(i, notice);
            return title(i, notice);
        }
        for (int length = 1; length <= LONGEST_BROKEN_TITLE && i + length <= lines.size(); length++) {
            if (isPlanTitle(joined(i, length))) {
                boolean goesOn = i + length < lines.size()
                        && BELOW_TITLE.matcher(lines.get(i + length).trimmed()).matches();
                int all = length + (goesOn ? 1 : 0);
                planTitle = joined(i, all);
                return title(i, all);
            }
        }
        isAddressed |= lines.get(i).text().endsWith("：");
        blocks.add(new Block.Paragraph(lines.get(i).words()));
        return 1;
    }

    private int title(int i, int length) {
        blocks.add(new Heading(1, Words.ofLines(lines.subList(i, i + length)), false));
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

    private Optional<ImportedPlan.Head> signature(List<PrintedLine> among) {
        for (int i = 1; i < among.size(); i++) {
            Optional<String> date = PrintedDate.of(among.get(i).trimmed());
            if (date.isPresent()) {
                String before = among.get(i - 1).trimmed();
                String issuer =
                        before.length() <= LONGEST_ISSUER && before.chars().noneMatch(c -> "。，：".indexOf(c) >= 0)
                                ? before
                                : issuerInTitle();
                return Optional.of(new ImportedPlan.Head(planTitle, issuer, date.get()));
            }
        }
        return Optional.empty();
    }

    /** {@code 国务院办公厅} of {@code 国务院办公厅关于印发…的通知}. */
    private String issuerInTitle() {
        String title = noticeTitle.isEmpty() ? planTitle : noticeTitle;
        int about = title.indexOf("关于");
        return about < 0 ? "" : title.substring(0, about);
    }
}
