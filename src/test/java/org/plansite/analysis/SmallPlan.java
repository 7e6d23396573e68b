package org.plansite.analysis;

import java.util.List;
import org.plansite.document.MarkdownReader;
import org.plansite.plan.Plan;
import org.plansite.plan.PlanMetadata;
import org.plansite.plan.Vocabulary;
import org.plansite.source.SourceFile;

/** A plan of a few lines, with all that is found in it. */
public final class SmallPlan {
    private static final PlanMetadata METADATA =
            new PlanMetadata("某方案", "某政府", "2023-07-22", "现行", "source.txt", "0", 0, List.of());

    private SmallPlan() {}

    public static Plan of(String markdown, Vocabulary vocabulary, CorrectionRule... corrections) {
        return PlanAnalyzer.analyze(
                new PlanSource("small", METADATA, List.of(corrections)),
                MarkdownReader.read(List.of(new SourceFile("03.md", markdown))),
                vocabulary);
    }

    /** One task that says this. */
    static Plan ofTask(String text, Vocabulary vocabulary) {
        return of("# 三、任务\n\n## （一）行动\n\n### 1.一项任务。\n" + text + "\n", vocabulary);
    }
}
