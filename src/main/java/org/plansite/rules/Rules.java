package org.plansite.rules;

import java.nio.file.Path;
import java.util.List;
import org.plansite.analysis.PlacedVocabulary;
import org.plansite.document.ContentFolder;
import org.plansite.source.Diagnostic;

/** All rules, each with what it needs: some can look at content that has errors elsewhere. */
public final class Rules {
    private static final List<Rule<PlacedVocabulary>> VOCABULARY = List.of(
            new CollectiveOfNone(),
            new MembersOfBody(),
            new CollectiveCircle(),
            new EverydayNameTaken(),
            new DraftEntry(),
            new WordTwice());

    private static final List<Rule<Library>> LIBRARY = List.of(
            new UnusedEntry(),
            new UnusedName(),
            new UnitWithoutBody(),
            new UnsureBracket(),
            new UnexplainedNumber(),
            new HeadNotPrinted(),
            new SourceLength(),
            new ReportWithoutTarget(),
            new EmptyReports(),
            new AsOfBeforePlan());

    private Rules() {}

    /** What is odd about the files of a content folder, whatever they say. */
    public static List<Diagnostic> ofFiles(Path root, ContentFolder files) {
        return new UnreadFile(root).check(files).sorted().toList();
    }

    /** What is odd about a vocabulary, whatever the plans say. */
    public static List<Diagnostic> ofVocabulary(PlacedVocabulary vocabulary) {
        return all(VOCABULARY, vocabulary);
    }

    /** What is odd about the plans and the vocabulary together. */
    public static List<Diagnostic> ofLibrary(Library library) {
        return all(LIBRARY, library);
    }

    private static <S> List<Diagnostic> all(List<Rule<S>> rules, S subject) {
        return rules.stream()
                .flatMap(rule -> rule.check(subject))
                .sorted()
                .distinct()
                .toList();
    }
}
