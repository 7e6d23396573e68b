package org.plansite.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plansite.analysis.IndicatorDrafts.Reason;
import org.plansite.document.Block;
import org.plansite.document.Excerpt;
import org.plansite.document.Label;
import org.plansite.document.Omissions;
import org.plansite.document.Words;
import org.plansite.plan.Indicator;
import org.plansite.plan.Indicator.Direction;
import org.plansite.source.Diagnostic;

/** Writes {@code import-report.md}: what an import understood, for a reviewer to tick off. */
final class ReportText {
    private static final int MOST_PLACES = 200;
    private static final Map<Direction, String> WAYS =
            Map.of(Direction.UP, "升", Direction.DOWN, "降", Direction.NONE, "不定");
    private static final Map<Reason, String> REASONS = Map.of(
            Reason.NAME, "数字前后的词不一定是指标名称",
            Reason.SHARED, "几个名称共用一个数字或部分词语",
            Reason.TIME, "没有写明何时",
            Reason.KNOWN, "可能是已有指标的另一种写法",
            Reason.ELSEWHERE, "照此名称会认错别处，或在此处认不出",
            Reason.CELL, "表格的这一格没有读懂，或单位与已有指标不同");

    private final StringBuilder text = new StringBuilder();

    private ReportText() {}

    /** The report's text. */
    static String of(
            ImportedPlan plan,
            PlainSource source,
            DutyScan duties,
            List<DraftVocabulary.Entry> entries,
            IndicatorScan indicators) {
        ReportText report = new ReportText();
        report.head(plan, source);
        report.unsure(plan, duties);
        report.outline(plan.document().blocks());
        report.columns(plan.document().blocks());
        report.bodies(duties, entries);
        report.indicators(indicators);
        report.leftOut(source.omissions());
        return report.text.toString();
    }

    private void head(ImportedPlan plan, PlainSource source) {
        line("# 导入报告："
                + (plan.head().title().isEmpty() ? "（未找到标题）" : plan.head().title()));
        line("");
        line("由 plansite import 写成，供核对用；再次导入时重写。所注“行”是 source.txt 的行号。改正请改本文件夹里的 Markdown、"
                + "plan.yaml 和 vocabulary 里的词表，不要改这里。");
        line("");
        line("- [ ] 标题：" + known(plan.head().title()));
        line("- [ ] 印发机关：" + known(plan.head().issuer()));
        line("- [ ] 日期：" + known(plan.head().date()));
        line("- 源文件共 " + source.file().text().lines().count() + " 行");
        line("");
    }

    private static String known(String words) {
        return words.isEmpty() ? "**原文没有写明**，plan.yaml 里是占位，请补" : words;
    }

    private void unsure(ImportedPlan plan, DutyScan duties) {
        line("## 一、拿不准的地方");
        line("");
        TreeMap<Integer, List<String>> places = new TreeMap<>();
        for (Diagnostic note : plan.report().notes()) {
            places.computeIfAbsent(note.where().line(), key -> new ArrayList<>())
                    .add(note.message() + (note.advice().isEmpty() ? "" : " " + note.advice()));
        }
        for (DutyScan.Unsure words : duties.unsure()) {
            String said = words.isCell() ? "表格里责任单位一栏的这一格，有的词语不像单位名称，未当作责任单位：" : "括号里可能是责任单位，也可能不是，未当作责任单位：";
            places.computeIfAbsent(words.where().line(), key -> new ArrayList<>())
                    .add(said + Excerpt.of(words.words()));
        }
        places.forEach((line, notes) ->
                notes.forEach(note -> line("- [ ] " + (line > 0 ? "第 " + line + " 行：" : "") + plain(note))));
        line(places.isEmpty() ? "没有。" : "");
        line("");
    }

    private void outline(List<Block> blocks) {
        int[] counts = new int[4];
        List<String> tree = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() <= 3) {
                counts[heading.level()]++;
                tree.add("  ".repeat(heading.level() - 1) + "- "
                        + shortened(heading.words().text()) + at(heading.words()));
            } else if (block instanceof Block.Column column) {
                tree.add("    - 【" + shortened(column.title().text()) + "】" + at(column.title()));
            } else if (block instanceof Block.Table table) {
                tree.add("    - 〔表格，" + table.rows().size() + " 行〕"
                        + at(table.rows().get(0).get(0)));
            }
        }
        line("## 二、提纲");
        line("");
        line("一级标题（含文件标题）" + counts[1] + "，二级 " + counts[2] + "，三级（任务、原则）" + counts[3] + "。");
        line("");
        tree.forEach(this::line);
        line("");
    }

    private void columns(List<Block> blocks) {
        line("## 三、专栏");
        line("");
        long count = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Column column) {
                count++;
                List<Words> items = column.blocks().stream()
                        .filter(inside -> inside instanceof Block.Heading heading && heading.level() == 4)
                        .map(inside -> ((Block.Heading) inside).words())
                        .toList();
                line("- [ ] " + shortened(column.title().text()) + at(column.title()) + "，" + items.size() + " 项，"
                        + column.blocks().size() + " 段");
                items.forEach(item -> line("  - " + shortened(item.text()) + at(item)));
            }
        }
        line(count == 0 ? "没有。" : "");
        line("");
    }

    private void bodies(DutyScan duties, List<DraftVocabulary.Entry> entries) {
        line("## 四、责任单位");
        line("");
        String rows = duties.rows() == 0 ? "" : "表格里写明责任单位的 " + duties.rows() + " 行，";
        line("责任括号 " + duties.brackets() + " 处，" + rows + "单位（含集体称谓）"
                + duties.bodies().size() + " 个，其中尚待核对的 " + entries.size()
                + " 个，在 vocabulary/agencies.yaml 里标有 draft: true。");
        line("");
        if (!entries.isEmpty()) {
            line("| 核对 | 单位 | 原文写法 | 拟用 id | 类别 | 首见行 | 次数 |");
            line("| --- | --- | --- | --- | --- | --- | --- |");
        }
        for (DraftVocabulary.Entry entry : entries) {
            FoundBody body = entry.body();
            line("| [ ] | " + plain(body.name()) + " | " + plain(String.join("、", body.printed())) + " | " + entry.id()
                    + " | " + entry.kind() + " | " + body.first().line() + " | " + body.count() + " |");
        }
        line("");
    }

    private void indicators(IndicatorScan indicators) {
        line("## 五、指标");
        line("");
        line("尚待核对的指标 " + indicators.unconfirmed().size()
                + " 个，在 vocabulary/indicators.yaml 里标有 draft: true。请对照原文核对名称、单位和方向，写好领域（group）。");
        line("");
        for (IndicatorScan.Unconfirmed draft : indicators.unconfirmed()) {
            Indicator indicator = draft.indicator();
            line("- [ ] " + plain(indicator.name()) + "（" + indicator.id()
                    + (indicator.unit().isEmpty() ? "" : "，单位 " + plain(indicator.unit())) + "，方向 "
                    + WAYS.get(indicator.direction()) + "）");
            draft.settings()
                    .forEach(setting -> line("  - 第 " + setting.where().line() + " 行：" + plain(setting.words())));
        }
        line("");
        line("像是目标、但拿不准的 " + indicators.unsure().size() + " 处，没有起草；是目标的，请补进 vocabulary/indicators.yaml：");
        line("");
        indicators.unsure().stream()
                .limit(MOST_PLACES)
                .forEach(place -> line("- [ ] 第 " + place.where().line() + " 行：" + plain(place.words()) + "（"
                        + REASONS.get(place.reason()) + "）"));
        if (indicators.unsure().size() > MOST_PLACES) {
            line("- ……另有 " + (indicators.unsure().size() - MOST_PLACES) + " 处");
        }
        line(indicators.unsure().isEmpty() ? "没有。" : "");
        line("");
    }

    private void leftOut(Omissions omissions) {
        line("## 六、没有收入正文的行");
        line("");
        Map<String, String> reasons = Map.of(
                "page-number", "页码",
                "running-head", "页眉页脚",
                "contents", "目录",
                "repeated-title", "跨页重复的标题",
                "distribution", "抄送、印发",
                "web-page", "网页栏目");
        omissions
                .leftOut()
                .forEach((line, left) -> line("- [ ] 第 " + line + " 行（"
                        + reasons.getOrDefault(left.reason().id(), left.reason().id()) + "）：" + plain(left.words())));
        line(omissions.leftOut().isEmpty() ? "没有。" : "");
        if (!omissions.joined().isEmpty()) {
            line("因换行、换页断开而接回上一行的行：" + omissions.joined().size() + " 行（见 left-out.yaml）。");
        }
    }

    private static String at(Words words) {
        return "（第 " + words.where().line() + " 行）";
    }

    private static String shortened(String title) {
        String words = title.strip().replace("\n", "");
        int label = Label.ofHeading(words).map(Label::length).orElse(0);
        return plain(words.length() - label > 60 ? words.substring(0, label + 60) + "…" : words);
    }

    /** Signs that Markdown would take for markup. */
    private static String plain(String words) {
        return words.replace("\n", " ").replaceAll("([\\\\*_`\\[<|#])", "\\\\$1");
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
