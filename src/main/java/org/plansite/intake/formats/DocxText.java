package org.plansite.intake.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plansite.document.Omissions.Reason;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.w3c.dom.Element;

/**
 * Reads a Word document (.docx): paragraphs with the numbers Word prints before them, tables, frames, text boxes and
 * footnotes. Heads and feet of its pages are listed as left out.
 */
final class DocxText {
    private static final String BODY = "word/document.xml";

    private final WordNumbers numbers;
    private final Map<String, String> notes = new TreeMap<>();
    private final TextLines lines = new TextLines();

    /** The text boxes of the paragraph that is being read. */
    private final List<Element> textBoxes = new ArrayList<>();

    private final List<String> noteMarks = new ArrayList<>();
    private int frameStart;

    private DocxText(ZipParts parts) {
        this.numbers = new WordNumbers(parts.root("word/numbering.xml"), parts.root("word/styles.xml"));
        parts.root("word/footnotes.xml").ifPresent(root -> readNotes(root, "footnote"));
        parts.root("word/endnotes.xml").ifPresent(root -> readNotes(root, "endnote"));
    }

    /**
     * @throws InputException when the file is no Word document, broken, or holds changes that nobody has accepted
     */
    static ReadText read(byte[] bytes, String name) {
        ZipParts parts = ZipParts.of(bytes, name);
        Element body = parts.root(BODY)
                .flatMap(root -> WordXml.at(root, "body"))
                .orElseThrow(() -> InputException.of(Problem.OTHER_FORMAT, Location.of(name), "a zip archive"));
        refuseChanges(body, name);
        DocxText text = new DocxText(parts);
        text.blocks(body);
        text.endFrame();
        for (String part : parts.names()) {
            if (part.matches("word/(header|footer)[0-9]*\\.xml")) {
                parts.root(part).ifPresent(text::headOrFoot);
            }
        }
        if (text.lines.count() == 0) {
            throw InputException.of(Problem.EMPTY_FILE, Location.of(name));
        }
        return text.lines.toText(ReadText.Form.DOCX);
    }

    /** Which words are the plan's is for its office to say. */
    private static void refuseChanges(Element body, String name) {
        for (String change : List.of("ins", "del", "moveFrom", "moveTo")) {
            var found = body.getElementsByTagNameNS("*", change);
            for (int i = 0; i < found.getLength(); i++) {
                String words = found.item(i).getTextContent().strip();
                if (!words.isEmpty()) {
                    throw InputException.of(
                            Problem.TRACKED_CHANGES,
                            Location.of(name),
                            words.substring(0, Math.min(30, words.length())));
                }
            }
        }
    }

    private void readNotes(Element root, String kind) {
        for (Element note : WordXml.children(root, kind)) {
            boolean isPrinted = WordXml.value(note, "type").isEmpty();
            String id = WordXml.value(note, "id").orElse("");
            if (isPrinted) {
                notes.put(kind + id, words(note));
            }
        }
    }

    private void blocks(Element parent) {
        for (Element child : WordXml.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> paragraph(child);
                case "tbl" -> table(child);
                case "sdt" -> WordXml.at(child, "sdtContent").ifPresent(this::blocks);
                case "customXml", "smartTag" -> blocks(child);
                default -> {}
            }
        }
    }

    private void paragraph(Element paragraph) {
        boolean isFramed = WordXml.at(paragraph, "pPr", "pBdr", "top").isPresent()
                || WordXml.at(paragraph, "pPr", "pBdr", "left").isPresent();
        if (!isFramed) {
            endFrame();
        } else if (frameStart == 0) {
            frameStart = lines.count() + 1;
        }
        String label = numbers.label(paragraph);
        StringBuilder words = new StringBuilder();
        runs(paragraph, words);
        String[] broken = words.toString().split("\n", -1);
        for (int i = 0; i < broken.length; i++) {
            lines.add((i == 0 ? label : "") + broken[i].stripTrailing());
        }
        for (String mark : List.copyOf(noteMarks)) {
            lines.add(mark);
        }
        noteMarks.clear();
        for (Element box : List.copyOf(textBoxes)) {
            textBoxes.remove(box);
            int first = lines.count() + 1;
            blocks(box);
            lines.box(first);
        }
    }

    private void endFrame() {
        if (frameStart > 0) {
            lines.box(frameStart);
            frameStart = 0;
        }
    }

    private void runs(Element parent, StringBuilder words) {
        for (Element child : WordXml.children(parent)) {
            switch (child.getLocalName()) {
                case "t" -> words.append(child.getTextContent().replace('\n', ' '));
                case "tab" -> words.append(words.isEmpty() ? "" : " ");
                case "br", "cr" -> words.append('\n');
                case "noBreakHyphen" -> words.append('-');
                case "footnoteReference" -> note("footnote", child, words);
                case "endnoteReference" -> note("endnote", child, words);
                case "txbxContent" -> textBoxes.add(child);
                case "Fallback", "pPr", "rPr", "instrText", "delText" -> {}
                case "r" -> {
                    if (!WordXml.isOn(child, "rPr", "vanish")) {
                        run(child, words);
                    }
                }
                default -> runs(child, words);
            }
        }
    }

    private void run(Element run, StringBuilder words) {
        int start = words.length();
        runs(run, words);
        boolean isRaised = WordXml.valueAt(run, "rPr", "vertAlign")
                .filter("superscript"::equals)
                .isPresent();
        if (isRaised) {
            words.replace(start, words.length(), RaisedDigits.of(words.substring(start), words.substring(0, start)));
        }
    }

    private void note(String kind, Element reference, StringBuilder words) {
        String id = WordXml.value(reference, "id").orElse("");
        String note = notes.get(kind + id);
        if (note != null) {
            String mark = "[" + id + "]";
            words.append(mark);
            noteMarks.add(mark + " " + note);
        }
    }

    private void table(Element table) {
        endFrame();
        List<Element> rows = WordXml.children(table, "tr");
        List<Element> first = rows.isEmpty() ? List.of() : cells(rows.get(0));
        if (rows.size() == 1 && first.size() == 1) {
            int start = lines.count() + 1;
            blocks(first.get(0));
            lines.box(start);
            return;
        }
        List<List<String>> printed = new ArrayList<>();
        for (Element row : rows) {
            List<String> cells = new ArrayList<>();
            for (Element cell : cells(row)) {
                Optional<Element> merge = WordXml.at(cell, "tcPr", "vMerge");
                boolean goesOn = merge.filter(
                                found -> !WordXml.value(found, "val").orElse("").equals("restart"))
                        .isPresent();
                cells.add(goesOn ? TextLines.MERGED : words(cell));
                int width = WordXml.numberAt(cell, "tcPr", "gridSpan").orElse(1);
                for (int i = 1; i < Math.min(width, 60); i++) {
                    cells.add("");
                }
            }
            printed.add(cells);
        }
        lines.addTable(printed);
    }

    private static List<Element> cells(Element row) {
        return WordXml.children(row).stream()
                .flatMap(child -> child.getLocalName().equals("sdt")
                        ? WordXml.at(child, "sdtContent").stream()
                                .flatMap(content -> WordXml.children(content, "tc").stream())
                        : List.of(child).stream())
                .filter(child -> child.getLocalName().equals("tc"))
                .toList();
    }

    /** The words of a cell or a note, with its paragraphs in one line. */
    private String words(Element element) {
        List<String> paragraphs = new ArrayList<>();
        for (Element child : WordXml.children(element)) {
            if (child.getLocalName().equals("p")) {
                StringBuilder words = new StringBuilder(numbers.label(child));
                runs(child, words);
                paragraphs.add(words.toString().strip());
            } else if (child.getLocalName().equals("tbl")) {
                paragraphs.add(child.getTextContent().strip());
            }
        }
        return paragraphs.stream().filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }

    private void headOrFoot(Element root) {
        for (Element paragraph : WordXml.children(root, "p")) {
            StringBuilder words = new StringBuilder();
            runs(paragraph, words);
            textBoxes.clear();
            for (String line : words.toString().split("\n", -1)) {
                if (!line.isBlank()) {
                    lines.addLeftOut(line.strip(), Reason.RUNNING_HEAD);
                }
            }
        }
    }
}
