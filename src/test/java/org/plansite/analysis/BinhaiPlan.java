package org.plansite.analysis;

import java.nio.file.Path;
import org.plansite.document.ContentFolder;
import org.plansite.document.MarkdownReader;
import org.plansite.document.PlanFolder;
import org.plansite.plan.Plan;

/** The first plan, read from the content of this project as a build reads it. */
public final class BinhaiPlan {
    private static final Plan PLAN = read();

    private BinhaiPlan() {}

    public static Plan plan() {
        return PLAN;
    }

    private static Plan read() {
        ContentFolder content = ContentFolder.read(Path.of("content"));
        PlanFolder folder = content.plans().stream()
                .filter(plan -> plan.id().equals("binhai-2023"))
                .findFirst()
                .orElseThrow();
        return PlanAnalyzer.analyze(
                PlanSourceReader.read(folder),
                MarkdownReader.read(folder.markdown()),
                VocabularyReader.read(content.vocabulary()));
    }
}
