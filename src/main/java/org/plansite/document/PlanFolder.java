package org.plansite.document;

import java.util.List;
import org.plansite.source.SourceFile;

/**
 * The files of one plan.
 *
 * @param id the folder's name
 * @param plan {@code plan.yaml}
 * @param source the published text the plan was imported from
 * @param markdown the plan's words, in order
 */
public record PlanFolder(String id, SourceFile plan, RecordedSource source, List<SourceFile> markdown) {
    public PlanFolder {
        markdown = List.copyOf(markdown);
    }
}
