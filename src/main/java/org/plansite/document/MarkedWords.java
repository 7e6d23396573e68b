package org.plansite.document;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Arrays;
import java.util.Set;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.LineIndex;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/** Collects the plain words of a Markdown block, escapes resolved, with the place of each of them. */
final class MarkedWords {
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private static final Set<Integer> UNPRINTABLE = Set.of((int) Character.CONTROL, (int) Character.SURROGATE);

    private final LineIndex lines;
    private final DiagnosticLog log;
    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];

    private MarkedWords(LineIndex lines, DiagnosticLog log) {
        this.lines = lines;
        this.log = log;
    }

    /**
     * The words of a block.
     *
     * @param mayBreak whether they may go over several lines, as a title does
     */
    static Words of(Node block, boolean mayBreak, LineIndex lines, DiagnosticLog log) {
        MarkedWords words = new MarkedWords(lines, log);
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
            words.add(node, mayBreak);
        }
        return words.toWords(block.getStartOffset());
    }

    private void add(Node node, boolean mayBreak) {
        if (node instanceof Text) {
            addText(node);
        } else if (node instanceof HtmlEntity) {
            addEntity(node);
        } else if (node instanceof SoftLineBreak && mayBreak) {
            put('\n', node.getStartOffset());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            Location where = lines.at(node.getEndOffset());
            log.report(Problem.LINE_BREAK, where, excerpt(node.getNext() == null ? node : node.getNext()));
        } else {
            MarkupNames.report(node, excerpt(node), lines.at(node.getStartOffset()), log);
        }
    }

    /** A backslash before ASCII punctuation is markup, before anything else a character of its own. */
    private void addText(Node node) {
        CharSequence chars = node.getChars();
        int start = node.getStartOffset();
        for (int i = 0; i < chars.length(); i++) {
            boolean escape =
                    chars.charAt(i) == '\\' && i + 1 < chars.length() && ESCAPABLE.indexOf(chars.charAt(i + 1)) >= 0;
            i += escape ? 1 : 0;
            put(chars.charAt(i), start + i);
        }
    }

    private void addEntity(Node node) {
        String entity = node.getChars().toString();
        String value = character(entity);
        if (value.codePoints().anyMatch(c -> c != '\t' && UNPRINTABLE.contains(Character.getType(c)))) {
            log.report(Problem.CONTROL_ENTITY, lines.at(node.getStartOffset()), entity);
        }
        value.chars().forEach(c -> put((char) c, node.getStartOffset()));
    }

    /** Decimal entities are read here: Flexmark loads its table of all named ones first, which takes time. */
    private static String character(String entity) {
        if (!entity.startsWith("&#") || !Character.isDigit(entity.charAt(2))) {
            return Escaping.unescapeHtml(entity);
        }
        int codePoint = Integer.parseInt(entity.substring(2, entity.length() - 1));
        return Character.toString(Character.isValidCodePoint(codePoint) ? codePoint : 0);
    }

    private void put(char c, int offset) {
        if (text.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[text.length()] = offset;
        text.append(c);
    }

    private Words toWords(int start) {
        // white space at the end of a line is no part of a plan's words, the ideographic space neither
        while (!text.isEmpty() && PrintedLine.isSpace(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
        int length = text.length();
        int[] places = Arrays.copyOf(offsets, length);
        return new Words(text.toString(), index -> {
            if (length == 0) {
                return lines.at(start);
            }
            // the place behind the last character is asked for by ranges that end there
            return index < length ? lines.at(places[index]) : lines.at(places[length - 1] + index - length + 1);
        });
    }

    private static String excerpt(Node node) {
        return Excerpt.of(node.getChars().toString());
    }
}
