package org.plansite.document;

import java.util.List;
import java.util.Optional;
import org.plansite.source.SourceFile;

/**
 * The files of one plan.
 *
 * @param id the folder's name
 * @param plan {@code plan.yaml}
 * @param source the published text the plan was imported from
 * @param corrections {@code corrections.yaml}, where there is one
 * @param vocabulary the plan's own vocabulary, sorted by name
 * @param markdown the plan's words, in order
 * @param progress what bodies report about it, sorted by name
 */
public record PlanFolder(
        String id,
        SourceFile plan,
        RecordedSource source,
        Optional<SourceFile> corrections,
        List<SourceFile> vocabulary,
        List<SourceFile> markdown,
        List<SourceFile> progress) {
    public PlanFolder {
        vocabulary = List.copyOf(vocabulary);
        markdown = List.copyOf(markdown);
        progress = List.copyOf(progress);
    }
}
