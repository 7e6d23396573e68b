package org.plansite.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plansite.analysis.PlanAnalyzer;
import org.plansite.analysis.PlanSourceReader;
import org.plansite.analysis.VocabularyReader;
import org.plansite.document.ContentFolder;
import org.plansite.document.MarkdownReader;
import org.plansite.document.PlanFolder;
import org.plansite.plan.Plan;
import org.plansite.source.SourceFile;

/** The first plan with some of its words changed, and what is to be said about that. */
final class ChangedPlan {
    private static final ContentFolder CONTENT = ContentFolder.read(Path.of("content"));
    private static final PlanFolder FOLDER = CONTENT.plans().get(0);

    private List<SourceFile> markdown = FOLDER.markdown();
    private final Set<String> expected = new TreeSet<>();

    /** Whether the words stand at one place only, so that an edit is sure to hit them. */
    boolean hasOnce(String words) {
        String all = String.join("\n", markdown.stream().map(SourceFile::text).toList());
        int first = all.indexOf(words);
        return first >= 0 && all.indexOf(words, first + 1) < 0;
    }

    void replace(String words, String others) {
        List<SourceFile> edited = new ArrayList<>();
        markdown.forEach(
                file -> edited.add(new SourceFile(file.name(), file.text().replace(words, others))));
        markdown = edited;
    }

    /** What the comparison has to say: kind, unit and what it is about. */
    void expect(Change.Kind kind, String unit, String about) {
        expected.add(line(kind, unit, about));
    }

    Set<String> expected() {
        return expected;
    }

    static Set<String> lines(Comparison comparison) {
        Set<String> lines = new TreeSet<>();
        comparison
                .changes()
                .forEach(change -> lines.add(
                        line(change.kind(), change.affected().unit().id().value(), change.about())));
        return lines;
    }

    private static String line(Change.Kind kind, String unit, String about) {
        return unit + " " + kind.id() + " " + about;
    }

    Plan plan() {
        return PlanAnalyzer.analyze(
                PlanSourceReader.read(FOLDER),
                MarkdownReader.read(markdown),
                VocabularyReader.read(CONTENT.vocabulary()));
    }
}
