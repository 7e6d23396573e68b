package org.plansite.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plansite.document.Label;
import org.plansite.document.Label.Kind;
import org.plansite.document.PrintedLine;

/** Tells the attachments of a text, and the titles below their labels, from the lists that only name them. */
final class Attachments {
    private static final int LONGEST_NAME = 60;
    private static final Pattern SENTENCE = Pattern.compile(".*[。；：！？].*");

    /** The first of a list may stand behind the word: {@code 附件：1.分工表}. */
    private static final Pattern FIRST_OF_LIST =
            Pattern.compile("[\\s\\p{Zs}]*附[\\s\\p{Zs}]*件[\\s\\p{Zs}]*[:：][\\s\\p{Zs}]*[1１][.．、].*");

    private final List<PrintedLine> lines;
    private final Layout layout;
    private final Set<Integer> named = new HashSet<>();

    Attachments(List<PrintedLine> lines, Layout layout) {
        this.lines = lines;
        this.layout = layout;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            if (FIRST_OF_LIST.matcher(line).matches()) {
                names(i + 1, 2);
            } else if (isAlone(i) && line.strip().matches(".*[:：]")) {
                names(i + 1, 1);
            }
        }
    }

    private void names(int start, int first) {
        int number = first;
        for (int i = start; i < lines.size() && isName(i, number); i++) {
            named.add(i);
            number++;
        }
    }

    private boolean isName(int i, int number) {
        return !layout.tables().holds(lines.get(i))
                && label(i).filter(label -> label.kind() == Kind.TASK && label.number() == number)
                        .isPresent()
                && isShort(lines.get(i));
    }

    private static boolean isShort(PrintedLine line) {
        return line.trimmed().length() <= LONGEST_NAME
                && !SENTENCE.matcher(line.text()).matches();
    }

    /** Whether the line is one of a list of attachments, behind the one that opens it. */
    boolean isNamed(int i) {
        return named.contains(i);
    }

    /** Whether the line begins an attachment: its label stands alone there, or with a title that no list goes on behind. */
    boolean begins(int i, Label label) {
        return isAlone(i) ? !isNamed(i + 1) : label.number() > 0 && !isListed(i);
    }

    /** Where the next attachment begins whose label stands alone; the text's end when none does. */
    int end(int start) {
        int i = start;
        while (i < lines.size() && !(isAlone(i) && !isNamed(i + 1))) {
            i++;
        }
        return i;
    }

    /** How many of the lines from a label that stands alone on are its heading: the label's, and those of a title below. */
    int headingLength(int i) {
        if (!isAlone(i) || !isTitle(i + 1)) {
            return 1;
        }
        boolean isWhole = TitleLine.matchesAttachment(lines.get(i + 1).trimmed());
        boolean goesOn = !isWhole
                && isTitle(i + 2)
                && TitleLine.matchesAttachment(lines.get(i + 2).trimmed());
        return goesOn ? 3 : 2;
    }

    private boolean isTitle(int i) {
        return i < lines.size()
                && !layout.tables().holds(lines.get(i))
                && label(i).isEmpty()
                && isShort(lines.get(i))
                && !lines.get(i).text().contains("，");
    }

    private boolean isAlone(int i) {
        return label(i).filter(label ->
                        label.kind() == Kind.ATTACHMENT && lines.get(i).text().length() == label.length())
                .isPresent();
    }

    /** Whether the line stands in a list of attachments: the next one, or the text's end, follows at once. */
    private boolean isListed(int i) {
        return i + 1 >= lines.size()
                || Label.at(lines.get(i + 1).text())
                        .filter(next -> next.kind() == Kind.ATTACHMENT || next.kind() == Kind.TASK)
                        .isPresent()
                || lines.get(i).text().contains("：1")
                || (i > 0
                        && Label.at(lines.get(i - 1).text())
                                .filter(before -> before.kind() == Kind.ATTACHMENT)
                                .isPresent());
    }

    private Optional<Label> label(int i) {
        return Numbering.headingLabel(lines.get(i));
    }
}
