package org.plansite.intake.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.plansite.document.Omissions.Reason;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/**
 * Reads a PDF with a text layer: lines that go on with the one before are told by where they begin and end, heads, feet
 * and numbers of pages by their place and by being repeated.
 */
final class PdfText {
    private static final Logger LOGS = Logger.getLogger("org.apache");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—－–―·\\s]*(?:第\\s*)?[0-9０-９]{1,4}(?:\\s*页)?(?:\\s*[/共]\\s*(?:共\\s*)?[0-9]{1,4}\\s*页?)?[-—－–―·\\s]*");
    private static final int MOST_PAGES = 2_000;

    /** A page of a plan has some hundred characters; a scan may carry a stamp or two. */
    private static final int LEAST_PER_PAGE = 10;

    private final List<PdfLine> lines = new ArrayList<>();

    private PdfText() {}

    /**
     * @throws InputException when the file is broken, locked, or a picture of a text
     */
    static ReadText read(byte[] bytes, String name) {
        LOGS.setLevel(Level.OFF);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw InputException.of(Problem.TOO_MANY_PAGES, Location.of(name), MOST_PAGES);
            }
            PdfText text = new PdfText();
            text.strip(document);
            int words =
                    text.lines.stream().mapToInt(line -> line.words().length()).sum();
            if (words < LEAST_PER_PAGE * document.getNumberOfPages()) {
                throw InputException.of(Problem.NO_TEXT_LAYER, Location.of(name), document.getNumberOfPages());
            }
            return text.toText();
        } catch (InvalidPasswordException e) {
            throw InputException.of(Problem.PASSWORD, Location.of(name));
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            throw InputException.of(Problem.BROKEN_FILE, Location.of(name));
        }
    }

    /**
     * A line of a page.
     *
     * @param size the height of its letters
     */
    private record PdfLine(int page, String words, float left, float right, float top, float size) {}

    private void strip(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper() {
            private final StringBuilder words = new StringBuilder();
            private final List<TextPosition> places = new ArrayList<>();

            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                words.append(text);
                places.addAll(positions);
            }

            @Override
            protected void writeWordSeparator() {
                words.append(' ');
            }

            @Override
            protected void writeLineSeparator() {
                if (!words.toString().isBlank() && !places.isEmpty()) {
                    lines.add(line(getCurrentPageNo(), words.toString(), places));
                }
                words.setLength(0);
                places.clear();
            }

            @Override
            protected void writePageEnd() {
                writeLineSeparator();
            }
        };
        stripper.setSortByPosition(true);
        stripper.getText(document);
    }

    private static PdfLine line(int page, String words, List<TextPosition> places) {
        float left = Float.MAX_VALUE;
        float right = 0;
        float size = 0;
        for (TextPosition place : places) {
            if (!place.getUnicode().isBlank()) {
                left = Math.min(left, place.getXDirAdj());
                right = Math.max(right, place.getXDirAdj() + place.getWidthDirAdj());
                size = Math.max(size, place.getFontSizeInPt());
            }
        }
        return new PdfLine(page, spaced(words), left, right, places.get(0).getYDirAdj(), size);
    }

    /** Gaps between Chinese characters are of the type-setting. */
    private static String spaced(String words) {
        return words.strip().replaceAll("(?<=[\\p{IsHan}，。；：、（）《》“”]) (?=[\\p{IsHan}，。；：、（）《》“”])", "");
    }

    private ReadText toText() {
        TextLines text = new TextLines();
        Map<Integer, Reason> aside = aside();
        float left = margin(false);
        float right = margin(true);
        int page = 0;
        PdfLine before = null;
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            if (line.page() != page) {
                text.startPage();
                page = line.page();
            }
            Reason reason = aside.get(i);
            if (reason != null) {
                text.addLeftOut(line.words(), reason);
                continue;
            }
            boolean isIndented = line.left() > left + line.size();
            boolean wasFull = before != null && before.right() > right - before.size() * 1.5f;
            boolean isSame = before != null && Math.abs(before.size() - line.size()) < 1;
            boolean isCentred = line.left() > left + 4 * line.size();
            String words = isIndented && !isCentred ? "　　" + line.words() : line.words();
            if (wasFull && isSame && !isIndented) {
                text.addJoined(line.words());
            } else {
                text.add(words);
            }
            before = line;
        }
        return text.toText(ReadText.Form.PDF);
    }

    /** The lines that are heads, feet and numbers of pages: first or last of their page, and numbers or repeated. */
    private Map<Integer, Reason> aside() {
        Map<Integer, Reason> aside = new TreeMap<>();
        Map<String, Set<Integer>> pagesOfWords = new HashMap<>();
        List<Integer> edges = edges();
        for (int i : edges) {
            String words = lines.get(i).words().replaceAll("[0-9０-９]+", "#");
            pagesOfWords
                    .computeIfAbsent(words, key -> new HashSet<>())
                    .add(lines.get(i).page());
        }
        int pages = (int) lines.stream().mapToInt(PdfLine::page).distinct().count();
        for (int i : edges) {
            String words = lines.get(i).words();
            int same = pagesOfWords
                    .getOrDefault(words.replaceAll("[0-9０-９]+", "#"), Set.of())
                    .size();
            if (PAGE_NUMBER.matcher(words).matches()) {
                aside.put(i, Reason.PAGE_NUMBER);
            } else if (same > 2 && same * 3 >= pages) {
                aside.put(i, Reason.RUNNING_HEAD);
            }
        }
        return aside;
    }

    /** The first two and last two lines of each page. */
    private List<Integer> edges() {
        List<Integer> edges = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int page = lines.get(i).page();
            boolean isTop = i < 2 || lines.get(i - 2).page() != page;
            boolean isBottom = i + 2 >= lines.size() || lines.get(i + 2).page() != page;
            if (isTop || isBottom) {
                edges.add(i);
            }
        }
        return edges;
    }

    /** Where most lines begin, or where the longest end: the nine in ten that lie further in are not asked. */
    private float margin(boolean isRight) {
        List<Float> places = lines.stream()
                .map(line -> isRight ? line.right() : line.left())
                .sorted()
                .toList();
        int at = isRight ? (places.size() - 1) * 9 / 10 : places.size() / 10;
        return places.get(at);
    }
}
