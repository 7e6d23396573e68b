package org.plansite.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.document.DutyBracket.Name;
import org.plansite.document.DutyBracket.Remark;
import org.plansite.document.DutyHead.Kind;
import org.plansite.document.RowWords.Span;

/**
 * Reads the cells of a row that stand below heads of duties, from left to right.
 *
 * <p>A cell may say something else than names, {@code 按职责分工}, {@code 详见附件}. So what does not look like a body's name and
 * is unknown to the vocabulary is one only beside such names, and only if it is short.
 */
final class DutyCells {
    private static final Pattern SHORT = Pattern.compile("[省市县区州盟旗国各]\\p{IsHan}{2,7}");
    private static final Pattern NOTHING = Pattern.compile("\\P{IsHan}*|[\\s\\p{Zs}]*(?:暂?无|无需|不涉及)[\\s\\p{Zs}]*");
    private static final Pattern NUMBERED = Pattern.compile("^[^\\p{IsHan}“].*", Pattern.DOTALL);
    private static final Pattern PROSE =
            Pattern.compile("[要应须按将把使并视待另]|根据|落实|推进|开展|做好|加强|完成|坚持|参照|详见|详情|附件|同上|其他|工作|情况|确定|安排|明确");

    /** {@code 甲局等9部门} is more than a body, {@code 省、市} are places, {@code 本部门} is somebody else's. */
    private static final Pattern NO_BODY =
            Pattern.compile(".*等[0-9０-９一二三四五六七八九十]+个?(?:部门|单位|家).*|[省市县区州盟旗乡镇、和及]+|全社会|全民|[本该上述以]{1,2}(?:部门|单位|级)");

    /** Somebody's name perhaps, {@code 甲局（张三）}; another name of the body ends as bodies' names do. */
    private static final Pattern TAG = Pattern.compile(".+[（(](?<tag>\\p{IsHan}{2,3})[）)]");

    private final RowWords row;
    private final Predicate<String> known;
    private final DutyPrefix prefix = new DutyPrefix();
    private final List<DutyRow.Cell> cells = new ArrayList<>();
    private final List<Span> unsure = new ArrayList<>();
    private int count;

    DutyCells(RowWords row, Predicate<String> known) {
        this.row = row;
        this.known = known;
    }

    /** @param rows how many rows the cell reaches over */
    void read(Span span, DutyHead head, int rows) {
        boolean isDeadline = head.kind() == Kind.DEADLINE;
        if (!span.isEmpty()) {
            List<Name> bodies = isDeadline ? List.of() : bodies(span, head);
            cells.add(new DutyRow.Cell(span, isDeadline, bodies, count, rows));
            count += bodies.size();
        }
    }

    private List<Name> bodies(Span span, DutyHead head) {
        String text = row.text(span);
        if (NOTHING.matcher(text).matches()) {
            return List.of();
        }
        DutyBracket read = DutyReader.cell(text, head.role(), known, prefix);
        List<Name> bodies = bodies(read.names());
        boolean isProse =
                bodies.isEmpty() && read.remarks().stream().anyMatch(remark -> remark.kind() == Remark.Kind.OTHER);
        if (isProse || bodies.size() < read.names().size()) {
            unsure.add(span);
        }
        return shifted(bodies, span.start());
    }

    /** Counts the names of a cell that reaches into the row from above; it may print the government for those beside it. */
    void remember(String cell, DutyHead head) {
        if (head.kind() == Kind.BODIES && !NOTHING.matcher(cell).matches()) {
            count += bodies(DutyReader.cell(cell, head.role(), known, prefix).names())
                    .size();
        }
    }

    /** @param order the cell of the row's number */
    DutyRow row(Optional<Span> order) {
        return new DutyRow(cells, count, order, unsure);
    }

    private List<Name> bodies(List<Name> names) {
        boolean isSure = names.stream().anyMatch(this::looksLikeBody);
        return names.stream()
                .filter(name -> looksLikeBody(name) || (isSure && isShort(name.full())))
                .toList();
    }

    private boolean looksLikeBody(Name name) {
        String plain = name.printed().replaceAll("[\\s\\p{Zs}]+", "");
        return known.test(name.printed())
                || known.test(plain)
                || known.test(name.full())
                || (DutyNames.isLikely(plain)
                        && !NUMBERED.matcher(plain).matches()
                        && !NO_BODY.matcher(plain).matches()
                        && !hasStranger(plain));
    }

    private static boolean hasStranger(String name) {
        Matcher tag = TAG.matcher(name);
        return tag.matches() && !DutyNames.isLikely(tag.group("tag"));
    }

    /** {@code 县城投} beside {@code 县住建局}. */
    private static boolean isShort(String name) {
        return DutyNames.isBeside(name)
                || (SHORT.matcher(name).matches()
                        && !PROSE.matcher(name).find()
                        && !NO_BODY.matcher(name).matches());
    }

    private static List<Name> shifted(List<Name> names, int by) {
        return names.stream()
                .map(name -> new Name(name.printed(), name.start() + by, name.end() + by, name.full(), name.role()))
                .toList();
    }
}
