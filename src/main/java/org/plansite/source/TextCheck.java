package org.plansite.source;

import java.nio.charset.StandardCharsets;

/** Refuses what no text for readers holds: control characters, marks that turn words round, endless lines. */
final class TextCheck {
    /** Thirty times a long paragraph. */
    static final int LONGEST_LINE = 40_000;

    /** What Unicode will never assign, and what XML cannot hold. */
    private static final char NO_CHARACTER = '\uFFFF';

    private static final char SWAPPED_MARK = '\uFFFE';

    private final SourceFile file;

    private final int longestLine;

    private TextCheck(SourceFile file, int longestLine) {
        this.file = file;
        this.longestLine = longestLine;
    }

    /**
     * @param longestLine how many characters a line may have
     * @throws InputException with the first thing that is refused
     */
    static void refuse(SourceFile file, int longestLine) {
        new TextCheck(file, longestLine).refuse();
    }

    private void refuse() {
        String text = file.text();
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lineStart = i + 1;
            } else if (i - lineStart == longestLine) {
                throw InputException.of(
                        Problem.LINE_TOO_LONG,
                        Location.of(file.name(), file.at(i).line()),
                        SourceReader.grouped(longestLine));
            } else if (Characters.turnsWordsRound(c)) {
                throw InputException.of(Problem.HIDDEN_DIRECTION, file.at(i), Characters.code(c));
            } else if (Characters.isControl(c) || c == NO_CHARACTER || c == SWAPPED_MARK) {
                int offset = text.substring(0, i).getBytes(StandardCharsets.UTF_8).length + 1;
                throw InputException.of(Problem.BINARY_FILE, file.at(i), offset, Characters.code(c));
            }
        }
    }
}
