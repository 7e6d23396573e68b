package org.plansite.intake.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.plansite.document.Omissions.Reason;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/**
 * Reads a web page: the element that holds nearly all of its words is the article, the lines around it are listed as
 * left out.
 */
final class HtmlText {
    private static final Set<String> SILENT =
            Set.of("script", "style", "noscript", "template", "head", "svg", "iframe", "object", "select", "option");
    private static final Pattern ERROR = Pattern.compile(
            "(?i)\\b(?:404|403|500|502|503)\\b|not found|forbidden|bad gateway|页面不存在|找不到|无法访问|访问的页面|已被删除|出错了");
    /** Marks the article while the page is read. */
    private static final String ARTICLE = "data-plansite-article";

    private static final int LONGEST_ERROR = 1_500;

    /** How much of the words an element must hold, in hundredths, for the others to be around it. */
    private static final int NEARLY_ALL = 80;

    private final TextLines lines = new TextLines();
    private final StringBuilder line = new StringBuilder();
    private boolean isInside;

    private HtmlText() {}

    /**
     * @throws InputException when the page says that there is none
     */
    static ReadText read(String html, String name) {
        Document page = Jsoup.parse(html);
        String words = page.body().text();
        if (words.length() < LONGEST_ERROR
                && (ERROR.matcher(page.title()).find() || ERROR.matcher(words).find())) {
            throw InputException.of(
                    Problem.ERROR_PAGE, Location.of(name), page.title().isBlank() ? shortened(words) : page.title());
        }
        page.select("sup").forEach(HtmlText::raise);
        article(page.body()).attr(ARTICLE, "");
        HtmlText text = new HtmlText();
        text.isInside = page.body().hasAttr(ARTICLE);
        text.children(page.body());
        text.endLine();
        return text.lines.toText(ReadText.Form.HTML);
    }

    private static void raise(Element raised) {
        String before = Optional.ofNullable(raised.previousSibling())
                .map(node -> node instanceof TextNode text ? text.text() : "")
                .orElse("");
        String words = raised.text().strip();
        String read = RaisedDigits.of(words, before);
        if (!read.equals(words)) {
            raised.text(read);
        }
    }

    private static String shortened(String words) {
        return words.substring(0, Math.min(30, words.length()));
    }

    /** Goes down as long as one child holds nearly all words. */
    private static Element article(Element body) {
        Element found = body;
        for (boolean isDeeper = true; isDeeper; ) {
            isDeeper = false;
            long all = words(found);
            for (Element child : found.children()) {
                if (!isSilent(child) && !isTable(child) && words(child) * 100 >= all * NEARLY_ALL && all > 0) {
                    found = child;
                    isDeeper = true;
                    break;
                }
            }
            if (isDeeper && Set.of("p", "span", "td").contains(found.normalName()) && found.childrenSize() == 0) {
                return found;
            }
        }
        return found;
    }

    private static long words(Element element) {
        return element.text().codePoints().filter(Character::isIdeographic).count();
    }

    private static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName());
    }

    private void children(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                line.append(text.text());
            } else if (child instanceof Element inner) {
                element(inner);
            }
        }
    }

    private void element(Element element) {
        if (isSilent(element)) {
            return;
        }
        boolean wasInside = isInside;
        if (element.hasAttr(ARTICLE)) {
            endLine();
            isInside = true;
        }
        if (element.normalName().equals("br")) {
            endLine();
        } else if (isInside && isTable(element)) {
            endLine();
            lines.addTable(rows(element));
        } else if (isInside && isFrame(element)) {
            endLine();
            int first = lines.count() + 1;
            children(element);
            endLine();
            lines.box(first);
        } else if (element.isBlock() || Set.of("td", "th", "tr", "li").contains(element.normalName())) {
            endLine();
            children(element);
            endLine();
        } else {
            children(element);
        }
        if (element.hasAttr(ARTICLE)) {
            endLine();
            isInside = wasInside;
        }
    }

    private void endLine() {
        String words = line.toString().replace('\t', ' ').replace('\u00a0', ' ').stripTrailing();
        line.setLength(0);
        if (words.isBlank()) {
            return;
        }
        if (isInside) {
            lines.add(words.stripLeading());
        } else {
            lines.addLeftOut(words.strip(), Reason.WEB_PAGE);
        }
    }

    /** Two rows and two columns of cells without tables in them; others only arrange the page. */
    private static boolean isTable(Element element) {
        return element.normalName().equals("table")
                && element.select("table").size() == 1
                && element.select("tr").size() > 1
                && element.select("tr").stream().anyMatch(row -> cells(row).size() > 1);
    }

    /** A table of one cell is a frame. */
    private static boolean isFrame(Element element) {
        return element.normalName().equals("table") && element.select("td, th").size() == 1;
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell -> Set.of("td", "th").contains(cell.normalName()))
                .toList();
    }

    /** A cell over several columns or rows is the first of them; the others print nothing. */
    private static List<List<String>> rows(Element table) {
        List<List<String>> rows = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<String> cells = new ArrayList<>();
            for (Element cell : cells(row)) {
                while (isTaken(taken, cells.size())) {
                    skip(taken, cells);
                }
                int width = span(cell, "colspan");
                for (int i = 0; i < width; i++) {
                    while (taken.size() <= cells.size()) {
                        taken.add(0);
                    }
                    taken.set(cells.size(), span(cell, "rowspan") - 1);
                    cells.add(i == 0 ? cell.text() : "");
                }
            }
            while (isTaken(taken, cells.size())) {
                skip(taken, cells);
            }
            rows.add(cells);
        }
        return rows;
    }

    private static boolean isTaken(List<Integer> taken, int column) {
        return column < taken.size() && taken.get(column) > 0;
    }

    private static void skip(List<Integer> taken, List<String> cells) {
        taken.set(cells.size(), taken.get(cells.size()) - 1);
        cells.add(TextLines.MERGED);
    }

    private static int span(Element cell, String name) {
        String value = cell.attr(name);
        return value.matches("[1-9][0-9]?") ? Integer.parseInt(value) : 1;
    }
}
