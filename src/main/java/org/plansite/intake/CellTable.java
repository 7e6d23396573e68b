package org.plansite.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plansite.document.Block;
import org.plansite.document.PrintedLine;
import org.plansite.document.Words;

/**
 * Reads an indicator table of which a web page or a copy left one cell a line:
 *
 * <pre>
 * 指标
 * 2020年
 * 2025年
 * 属性
 * 森林覆盖率（%）
 * 12.1
 * 13
 * 约束性
 * </pre>
 *
 * <p>It is sure only where each row ends with {@code 约束性} or {@code 预期性}.
 */
final class CellTable {
    private static final Pattern FIRST_HEAD = Pattern.compile("序号|类别|指标|指标名称|主要指标|指标类别|类型");
    private static final Pattern LAST_HEAD = Pattern.compile("(指标)?(属性|性质|类型)");
    private static final Pattern LAST_CELL = Pattern.compile("约束性|预期性|约束|预期");
    private static final int WIDEST = 9;
    private static final int LONGEST_CELL = 40;

    private CellTable() {}

    /** How many of the lines are cells of a table that begins with the first of them; 0 when there is none. */
    static int length(List<PrintedLine> lines) {
        int width = width(lines);
        if (width == 0) {
            return 0;
        }
        int length = width;
        while (isRow(lines, length, width)) {
            length += width;
        }
        return length == width ? 0 : length;
    }

    static Block.Table of(List<PrintedLine> cells) {
        int width = width(cells);
        List<List<Words>> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += width) {
            rows.add(cells.subList(i, i + width).stream()
                    .map(line -> line.words().from(line.indent()))
                    .toList());
        }
        return new Block.Table(rows);
    }

    private static int width(List<PrintedLine> lines) {
        if (!FIRST_HEAD.matcher(lines.get(0).trimmed()).matches()) {
            return 0;
        }
        for (int i = 1; i < Math.min(WIDEST, lines.size()); i++) {
            if (i > 1 && LAST_HEAD.matcher(lines.get(i).trimmed()).matches()) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isRow(List<PrintedLine> lines, int start, int width) {
        if (start + width > lines.size()) {
            return false;
        }
        List<PrintedLine> row = lines.subList(start, start + width);
        return row.stream().allMatch(line -> line.trimmed().length() <= LONGEST_CELL)
                && LAST_CELL.matcher(row.get(width - 1).trimmed()).matches();
    }
}
