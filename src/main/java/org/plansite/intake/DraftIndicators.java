package org.plansite.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plansite.analysis.IndicatorDrafts.Draft;

/** Writes the indicators that are new to the vocabulary into a plan's own {@code indicators.yaml}, to be confirmed. */
final class DraftIndicators {
    /** The field of an indicator is the reviewer's to say. */
    private static final String GROUP = "待分组";

    private static final String KEY = "indicators:";
    private static final String HEAD = """
            # 本方案自己的指标词表。由 plansite import 起草，请逐条核对：
            # - 核对无误，写好 group（领域），删去该条的 draft: true；再次导入不会改动已有条目，只补充新出现的指标。
            # - 不是指标的，把条目删去，并把 name 列入 not-indicators。
            # - 同一指标的另一种写法，并入该指标的 printed，删去多余的条目。
            # - 几个方案共有的指标，移到 content/vocabulary/indicators.yaml。
            # 各字段的意思见 content/vocabulary/indicators.yaml 开头的说明。
            not-indicators: []

            indicators:
            """;

    private DraftIndicators() {}

    /** The file's text with entries for indicators, under ids that no other entry has; {@code before} if there are none. */
    static String write(List<Draft> drafts, String planId, Set<String> takenIds, String before) {
        PinyinIds ids = PinyinIds.ofIndicators();
        StringBuilder added = new StringBuilder();
        for (Draft draft : drafts) {
            added.append(entry(draft, ids.suggest(draft.name(), planId, takenIds)));
        }
        return drafts.isEmpty() ? before : DraftFile.with(before, HEAD, KEY, added.toString());
    }

    private static String entry(Draft draft, String id) {
        List<String> lines = new ArrayList<>();
        lines.add("- id: " + id);
        lines.add("  name: " + DraftFile.quoted(draft.name()));
        lines.add("  printed:");
        lines.add("  - " + DraftFile.quoted(draft.printed()));
        lines.add("  unit: " + DraftFile.quoted(draft.unit()));
        lines.add("  group: " + GROUP);
        lines.add("  direction: " + draft.direction().name().toLowerCase(Locale.ROOT));
        lines.add("  draft: true");
        return String.join("\n", lines) + "\n";
    }
}
