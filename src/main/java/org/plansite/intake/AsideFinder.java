package org.plansite.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.plansite.document.Label;
import org.plansite.document.Omissions.Reason;
import org.plansite.document.PrintedLine;

/**
 * Finds the lines of a text that are none of the plan's: numbers and heads of pages, the table of contents, what a web
 * page prints around its article, and who gets copies.
 */
final class AsideFinder {
    private static final Pattern DASHED_NUMBER = Pattern.compile(
            "[-—－–―·]+\\s*[0-9０-９]{1,4}\\s*[-—－–―·]+|第\\s*[0-9]{1,4}\\s*页(?:\\s*[,，/]?\\s*共\\s*[0-9]{1,4}\\s*页)?");
    private static final Pattern BARE_NUMBER = Pattern.compile("[0-9０-９]{1,4}(?:\\s*/\\s*[0-9]{1,4})?");
    private static final Pattern CONTENTS_HEAD = Pattern.compile("目\\s*[录次]");
    private static final Pattern DOT_LEADER = Pattern.compile(".*(?:[.．…·⋯_]\\s*){3,}[-—\\s]*[0-9]{0,4}[-—\\s]*");
    private static final Pattern ENDS_IN_PAGE = Pattern.compile("(?:第|[（(\"“]|[\\p{IsHan}]).*\\s[0-9]{1,3}");
    private static final Pattern DISTRIBUTION = Pattern.compile(
            "(?:抄\\s*送|主\\s*送|分\\s*送|抄\\s*报|发\\s*送)\\s*[：:].*|.{2,40}\\d{4}年\\d{1,2}月\\d{1,2}日\\s*印发.{0,3}");
    private static final Pattern WEB_PAGE = Pattern.compile(
            "【法宝引证码】.*|原文链接[：:].*|扫一扫.{0,20}|.{0,6}(?:分享到?|打印本页|关闭窗口|返回顶部|责任编辑|信息来源|浏览次数|访问量|点击数|字体|字号)[：:\\s】\\]].{0,40}"
                    + "|[\\[【]?(?:打印|打印本页|关闭|关闭窗口|返回|返回顶部|收藏)[\\]】]?(?:\\s*[\\[【]?(?:打印|打印本页|关闭|关闭窗口|返回|返回顶部|收藏)[\\]】]?)*"
                    + "|(?:上|下)一[篇条][：:].*|(?:您|你)?(?:的)?当前位置[：:].*|(?:首\\s*页\\s*[>＞»].*)|(?:发布时间|发布日期|来源|索\\s*引\\s*号)[：:].{0,60}");
    private static final Pattern REPEATED_COLUMN = Pattern.compile("专\\s*栏.*[（(]\\s*[续接].{0,4}[）)]");

    /** So many bare numbers, each higher than the one before, are of pages. */
    private static final int LEAST_PAGES = 3;

    private static final int LONGEST_HEAD = 40;
    private static final int MOST_COPIES = 6;

    private final List<PrintedLine> lines;
    private final SortedMap<Integer, Reason> found;
    private final Set<Integer> pageStarts;

    private AsideFinder(List<PrintedLine> lines, SortedMap<Integer, Reason> known, Set<Integer> pageStarts) {
        this.lines = lines;
        this.found = new TreeMap<>(known);
        this.pageStarts = pageStarts;
    }

    /**
     * The reasons by the numbers of the lines.
     *
     * @param known what the file's form told already
     * @param pageStarts the lines that begin a page, where that is known
     */
    static SortedMap<Integer, Reason> find(
            List<PrintedLine> lines, SortedMap<Integer, Reason> known, Set<Integer> pageStarts) {
        AsideFinder finder = new AsideFinder(lines, known, pageStarts);
        finder.byForm();
        finder.bareNumbers();
        finder.runningHeads();
        finder.contents();
        finder.copies();
        return finder.found;
    }

    private int number(int i) {
        return lines.get(i).where().line();
    }

    private void leaveOut(int i, Reason reason) {
        found.putIfAbsent(number(i), reason);
    }

    private boolean isLeftOut(int i) {
        return found.containsKey(number(i));
    }

    private void byForm() {
        Set<String> columns = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String words = lines.get(i).trimmed();
            if (DASHED_NUMBER.matcher(words).matches()) {
                leaveOut(i, Reason.PAGE_NUMBER);
            } else if (WEB_PAGE.matcher(words).matches()) {
                leaveOut(i, Reason.WEB_PAGE);
            }
            Optional<Label> label = Label.at(words).filter(at -> at.kind() == Label.Kind.COLUMN);
            boolean isRepeated = label.isPresent()
                    && REPEATED_COLUMN.matcher(words).matches()
                    && columns.contains(label.get().printed());
            if (isRepeated) {
                leaveOut(i, Reason.REPEATED_TITLE);
            }
            label.ifPresent(at -> columns.add(at.printed()));
        }
    }

    /** A bare number may be a cell of a table: only a row of them through the whole text is of pages. */
    private void bareNumbers() {
        List<Integer> row = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            String words = lines.get(i).trimmed();
            boolean isAlone = BARE_NUMBER.matcher(words).matches() && !isNumber(i - 1) && !isNumber(i + 1);
            int value = isAlone ? Integer.parseInt(words.replaceAll("\\s*/.*", "")) : 0;
            if (isAlone && (value == last + 1 || (row.isEmpty() && value <= 2))) {
                row.add(i);
                last = value;
            }
        }
        if (row.size() >= LEAST_PAGES && row.get(row.size() - 1) - row.get(0) > 5 * row.size()) {
            row.forEach(i -> leaveOut(i, Reason.PAGE_NUMBER));
        }
    }

    private boolean isNumber(int i) {
        return i >= 0
                && i < lines.size()
                && BARE_NUMBER.matcher(lines.get(i).trimmed()).matches();
    }

    /** A short line that stands beside the numbers of several pages, each time the same. */
    private void runningHeads() {
        Map<String, List<Integer>> beside = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isLeftOut(i) || lines.get(i).trimmed().length() > LONGEST_HEAD) {
                continue;
            }
            boolean isBeside = (i > 0 && isPageNumber(i - 1))
                    || (i + 1 < lines.size() && isPageNumber(i + 1))
                    || pageStarts.contains(number(i));
            if (isBeside && Label.at(lines.get(i).text()).isEmpty()) {
                beside.computeIfAbsent(lines.get(i).trimmed(), key -> new ArrayList<>())
                        .add(i);
            }
        }
        beside.values().stream()
                .filter(places -> places.size() >= LEAST_PAGES)
                .forEach(places -> places.forEach(i -> leaveOut(i, Reason.RUNNING_HEAD)));
    }

    private boolean isPageNumber(int i) {
        return found.get(number(i)) == Reason.PAGE_NUMBER;
    }

    /** {@code 目录} and the lines below it that end in dots or in the number of a page, or that are headings to come. */
    private void contents() {
        for (int i = 0; i < lines.size(); i++) {
            String words = lines.get(i).trimmed();
            boolean isHead = CONTENTS_HEAD.matcher(words).matches();
            int end = i + (isHead ? 1 : 0);
            while (end < lines.size() && (isLeftOut(end) || isEntry(end, isHead))) {
                end++;
            }
            if (isHead && end > i + 2) {
                for (int j = i; j < end; j++) {
                    leaveOut(j, Reason.CONTENTS);
                }
                return;
            }
            if (!isHead && isEntry(i, false) && end > i + 2) {
                for (int j = i; j < end; j++) {
                    leaveOut(j, Reason.CONTENTS);
                }
            }
            i = Math.max(i, end - 1);
        }
    }

    private boolean isEntry(int i, boolean isBelowHead) {
        String words = lines.get(i).trimmed();
        if (words.length() > 80) {
            return false;
        }
        return DOT_LEADER.matcher(words).matches()
                || (isBelowHead && (ENDS_IN_PAGE.matcher(words).matches() || comesAgain(i)));
    }

    private boolean comesAgain(int i) {
        String words = lines.get(i).trimmed();
        return lines.subList(i + 1, lines.size()).stream()
                .anyMatch(line -> line.trimmed().startsWith(words));
    }

    /** The last lines of a file say who gets copies and when it was printed. */
    private void copies() {
        for (int i = Math.max(0, lines.size() - MOST_COPIES); i < lines.size(); i++) {
            if (DISTRIBUTION.matcher(lines.get(i).trimmed()).matches()) {
                leaveOut(i, Reason.DISTRIBUTION);
            }
        }
    }
}
