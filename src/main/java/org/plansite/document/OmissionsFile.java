package org.plansite.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.document.Omissions.LeftOut;
import org.plansite.document.Omissions.Reason;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;

/** Reads and writes {@code left-out.yaml}, the list of what an import left out of a source. */
public final class OmissionsFile {
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,7})(?:-([0-9]{1,7}))?");
    private static final String HEAD = """
            # 由 plansite import 写，与 source.txt 配套：正文加上这里所列，就是 source.txt 的全文，一字不多、一字不少。请勿手改。
            # left-out  不属于方案正文的行（页码、页眉、目录、网页栏目等），逐行列出原文
            # joined    因换行、换页而断开、已接到上一行后面的行
            """;

    private OmissionsFile() {}

    /**
     * The list in a file.
     *
     * @throws InputException with everything that is wrong in it
     */
    public static Omissions read(SourceFile file) {
        DiagnosticLog log = new DiagnosticLog();
        YamlFields fields = YamlFields.of(file, log, "left-out", "joined");
        TreeMap<Integer, LeftOut> leftOut = new TreeMap<>();
        for (YamlNode.Mapping entry : fields.mappings("left-out")) {
            YamlFields line = YamlFields.of(entry, log, "line", "reason", "words");
            Optional<Reason> reason = Reason.of(line.string("reason"));
            Matcher number = RANGE.matcher(line.string("line"));
            if (reason.isPresent() && number.matches()) {
                leftOut.put(Integer.parseInt(number.group(1)), new LeftOut(reason.get(), line.string("words")));
            } else {
                log.report(Problem.LEFT_OUT_UNCLEAR, line.where(), Excerpt.of(line.string("words")));
            }
        }
        TreeSet<Integer> joined = new TreeSet<>();
        for (YamlNode.Scalar range : fields.scalars("joined")) {
            Matcher numbers = RANGE.matcher(range.text());
            if (numbers.matches()) {
                addRange(numbers, joined);
            } else {
                log.report(Problem.LEFT_OUT_UNCLEAR, range.where(), Excerpt.of(range.text()));
            }
        }
        log.stopIfErrors();
        return new Omissions(leftOut, joined);
    }

    private static void addRange(Matcher numbers, SortedSet<Integer> joined) {
        int first = Integer.parseInt(numbers.group(1));
        int last = numbers.group(2) == null ? first : Integer.parseInt(numbers.group(2));
        // a source of four million bytes has no more lines
        for (int line = first; line <= Math.min(last, first + SourceFile.MOST_LINES); line++) {
            joined.add(line);
        }
    }

    /** The file's text. */
    public static String write(Omissions omissions) {
        StringBuilder text = new StringBuilder(HEAD);
        text.append("left-out:").append(omissions.leftOut().isEmpty() ? " []\n" : "\n");
        for (Map.Entry<Integer, LeftOut> entry : omissions.leftOut().entrySet()) {
            text.append("- {line: ")
                    .append(entry.getKey())
                    .append(", reason: ")
                    .append(entry.getValue().reason().id())
                    .append(", words: ")
                    .append(quoted(entry.getValue().words()))
                    .append("}\n");
        }
        List<String> ranges = ranges(omissions.joined());
        text.append("joined:").append(ranges.isEmpty() ? " []\n" : "\n");
        ranges.forEach(range -> text.append("- \"").append(range).append("\"\n"));
        return text.toString();
    }

    private static List<String> ranges(SortedSet<Integer> lines) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        int last = 0;
        for (int line : lines) {
            if (line != last + 1 || first == 0) {
                addRange(first, last, ranges);
                first = line;
            }
            last = line;
        }
        addRange(first, last, ranges);
        return ranges;
    }

    private static void addRange(int first, int last, List<String> ranges) {
        if (first > 0) {
            ranges.add(first == last ? String.valueOf(first) : first + "-" + last);
        }
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + "\"";
    }
}
