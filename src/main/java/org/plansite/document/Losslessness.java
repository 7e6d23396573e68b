package org.plansite.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plansite.source.Diagnostic;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;

/**
 * Proves that a document says what its source says: the same lines, character for character, white space at line ends
 * and blank lines aside.
 */
public final class Losslessness {
    private Losslessness() {}

    /** The first difference, at its place in the document; empty when nothing was lost, added or changed. */
    public static Optional<Diagnostic> firstDifference(Document document, SourceFile source) {
        List<Words> ours = lines(document);
        List<PrintedLine> theirs = PrintedLine.of(source);
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            if (!ours.get(i).text().equals(theirs.get(i).text())) {
                return Optional.of(differ(ours.get(i), theirs.get(i)));
            }
        }
        if (ours.size() < theirs.size()) {
            PrintedLine missing = theirs.get(ours.size());
            Location end =
                    ours.isEmpty() ? missing.where() : ours.get(ours.size() - 1).where();
            return Optional.of(Diagnostic.of(Problem.TEXT_MISSING, end, Excerpt.of(missing.text()), missing.where()));
        }
        return ours.size() == theirs.size() ? Optional.empty() : Optional.of(added(ours.get(theirs.size()), source));
    }

    private static Diagnostic added(Words words, SourceFile source) {
        return Diagnostic.of(Problem.TEXT_ADDED, words.where(), Excerpt.of(words.text()), source.name());
    }

    private static Diagnostic differ(Words ours, PrintedLine theirs) {
        int at = 0;
        int shorter = Math.min(ours.text().length(), theirs.text().length());
        while (at < shorter && ours.text().charAt(at) == theirs.text().charAt(at)) {
            at++;
        }
        return Diagnostic.of(
                Problem.TEXT_DIFFERS,
                ours.at(at),
                around(ours.text(), at),
                around(theirs.text(), at),
                theirs.words().at(at));
    }

    /** Some words before and behind a place, so that a missing space or comma can be seen. */
    private static String around(String text, int at) {
        int start = text.offsetByCodePoints(at, -Math.min(8, text.codePointCount(0, at)));
        return (start > 0 ? "…" : "") + Excerpt.of(text.substring(start));
    }

    /** The document's lines as the source prints them; a title over two lines is two of them. */
    private static List<Words> lines(Document document) {
        List<Words> lines = new ArrayList<>();
        for (Words words : PlainText.lines(document)) {
            int start = 0;
            for (String line : words.text().split("\n", -1)) {
                lines.add(new Words(line, words.from(start).places()));
                start += line.length() + 1;
            }
        }
        return lines;
    }
}
