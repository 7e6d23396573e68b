package org.plansite.compare;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plansite.compare.Change.Kind;
import org.plansite.compare.Difference.Aspect;
import org.plansite.plan.Passage;
import org.plansite.plan.PlanMetadata;

/**
 * The changes in plain text, in the order of the new edition.
 *
 * <pre>
 * 三（二）1 → 三（二）2  target changed: 新能源装机容量
 *     value: 700万千瓦 → 800万千瓦
 *     第3句  新能源装机容量达到[-700-]{+800+}万千瓦以上
 *     bodies: 区发展改革委、各开发区
 * </pre>
 */
public final class TextReport {
    private static final String INDENT = "    ";

    private final Comparison comparison;
    private final PrintWriter out;

    private TextReport(Comparison comparison, PrintWriter out) {
        this.comparison = comparison;
        this.out = out;
    }

    public static void print(Comparison comparison, PrintWriter out) {
        new TextReport(comparison, out).print();
    }

    private void print() {
        PlanMetadata old = comparison.old().metadata();
        PlanMetadata next = comparison.next().metadata();
        line(
                "",
                comparison.next().id() + ": " + arrow("《" + old.title() + "》", "《" + next.title() + "》") + " "
                        + arrow(old.date(), next.date()));
        comparison.changes().forEach(this::print);
        line("", "changes: " + comparison.changes().size() + counts());
    }

    private String counts() {
        Map<Kind, Long> counts = comparison.changes().stream()
                .collect(Collectors.groupingBy(Change::kind, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> words(count.getKey()) + ": " + count.getValue())
                .collect(Collectors.joining(", ", counts.isEmpty() ? "" : " (", counts.isEmpty() ? "" : ")"));
    }

    private void print(Change change) {
        line("", change.affected().citation() + "  " + words(change.kind()) + ": " + change.about());
        for (Difference difference : change.differences()) {
            if (difference.aspect() != Aspect.PLACE) {
                line(
                        INDENT,
                        difference.aspect().id() + ": " + shown(difference.old()) + " → " + shown(difference.next()));
            }
        }
        change.wordings().forEach(wording -> line(INDENT, place(wording) + wording.marked()));
        if (!change.affected().printed().isEmpty()) {
            line(
                    INDENT,
                    change.affected().printed().stream()
                            .map(comparison::name)
                            .collect(Collectors.joining("、", "bodies: ", "")));
        }
    }

    /** {@code 第2句 → 第3句}; nothing for a title. */
    private static String place(Wording wording) {
        String old = wording.old().map(TextReport::sentence).orElse("");
        String next = wording.next().map(TextReport::sentence).orElse(old);
        return next.isEmpty() ? "" : arrow(old.isEmpty() ? next : old, next) + "  ";
    }

    private static String sentence(Passage passage) {
        return passage.isHeading() ? "" : "第" + passage.sentence() + "句";
    }

    private static String shown(String words) {
        return words.isEmpty() ? "—" : words;
    }

    private static String arrow(String old, String next) {
        return old.equals(next) ? next : old + " → " + next;
    }

    private static String words(Kind kind) {
        return kind.id().replace('-', ' ');
    }

    private void line(String indent, String words) {
        out.println(indent + words);
    }
}
