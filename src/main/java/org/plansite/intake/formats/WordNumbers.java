package org.plansite.intake.formats;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Counts the numbers that Word prints before paragraphs and keeps in no text: {@code 一、}, {@code （二）}, {@code 3.}.
 */
final class WordNumbers {
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final String HAN = "〇一二三四五六七八九";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private static final int LEVELS = 9;

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, String> listOfNumber = new HashMap<>();
    private final Map<String, Element> overrides = new HashMap<>();
    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    WordNumbers(Optional<Element> numbering, Optional<Element> styleRoot) {
        numbering.ifPresent(this::read);
        styleRoot.ifPresent(root -> WordXml.children(root, "style")
                .forEach(style -> WordXml.value(style, "styleId").ifPresent(id -> styles.put(id, style))));
    }

    private void read(Element root) {
        for (Element list : WordXml.children(root, "abstractNum")) {
            WordXml.value(list, "abstractNumId").ifPresent(id -> lists.put(id, list));
        }
        for (Element number : WordXml.children(root, "num")) {
            String id = WordXml.value(number, "numId").orElse("");
            WordXml.valueAt(number, "abstractNumId").ifPresent(list -> listOfNumber.put(id, list));
            for (Element override : WordXml.children(number, "lvlOverride")) {
                overrides.put(id + "/" + WordXml.value(override, "ilvl").orElse(""), override);
            }
        }
    }

    /** What Word prints before a paragraph; empty when nothing. */
    String label(Element paragraph) {
        Optional<Element> properties = WordXml.at(paragraph, "pPr");
        Optional<Element> own = properties.flatMap(found -> WordXml.at(found, "numPr"));
        Optional<Element> numbers = own.or(() ->
                properties.flatMap(found -> WordXml.valueAt(found, "pStyle")).flatMap(style -> ofStyle(style, LEVELS)));
        String id = numbers.flatMap(found -> WordXml.valueAt(found, "numId")).orElse("0");
        int level = numbers.flatMap(found -> WordXml.numberAt(found, "ilvl")).orElse(0);
        String list = listOfNumber.getOrDefault(id, "");
        Element definition = lists.get(list);
        if (definition == null || level < 0 || level >= LEVELS) {
            return "";
        }
        int[] counted = counts.computeIfAbsent(list, key -> new int[LEVELS]);
        for (int above = 0; above < level; above++) {
            counted[above] = counted[above] == 0 ? start(definition, id, above) : counted[above];
        }
        counted[level] = counted[level] == 0 ? start(definition, id, level) : counted[level] + 1;
        for (int below = level + 1; below < LEVELS; below++) {
            counted[below] = 0;
        }
        return print(definition, id, level, counted);
    }

    /** A style may have its number from the style it is based on. */
    private Optional<Element> ofStyle(String style, int depth) {
        Element found = styles.get(style);
        if (found == null || depth == 0) {
            return Optional.empty();
        }
        return WordXml.at(found, "pPr", "numPr")
                .or(() -> WordXml.valueAt(found, "basedOn").flatMap(base -> ofStyle(base, depth - 1)));
    }

    private String print(Element definition, String id, int level, int[] counted) {
        String form = level(definition, id, level)
                .flatMap(found -> WordXml.valueAt(found, "lvlText"))
                .orElse("");
        StringBuilder label = new StringBuilder();
        Matcher place = PLACE.matcher(form);
        while (place.find()) {
            int of = Integer.parseInt(place.group(1)) - 1;
            String format = level(definition, id, of)
                    .flatMap(found -> WordXml.valueAt(found, "numFmt"))
                    .orElse("decimal");
            place.appendReplacement(label, Matcher.quoteReplacement(number(counted[of], format)));
        }
        place.appendTail(label);
        boolean isBullet = level(definition, id, level)
                .flatMap(found -> WordXml.valueAt(found, "numFmt"))
                .filter("bullet"::equals)
                .isPresent();
        return isBullet ? "" : label.toString();
    }

    private Optional<Element> level(Element definition, String id, int level) {
        Optional<Element> override =
                Optional.ofNullable(overrides.get(id + "/" + level)).flatMap(found -> WordXml.at(found, "lvl"));
        return override.or(() -> WordXml.children(definition, "lvl").stream()
                .filter(found -> WordXml.value(found, "ilvl").orElse("").equals(String.valueOf(level)))
                .findFirst());
    }

    private int start(Element definition, String id, int level) {
        return Optional.ofNullable(overrides.get(id + "/" + level))
                .flatMap(found -> WordXml.numberAt(found, "startOverride"))
                .or(() -> level(definition, id, level).flatMap(found -> WordXml.numberAt(found, "start")))
                .orElse(1);
    }

    private static String number(int number, String format) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital" -> han(number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= CIRCLED.length()
                        ? CIRCLED.substring(number - 1, number)
                        : String.valueOf(number);
            case "upperLetter" -> String.valueOf((char) ('A' + (number - 1) % 26));
            case "lowerLetter" -> String.valueOf((char) ('a' + (number - 1) % 26));
            case "none" -> "";
            default -> String.valueOf(number);
        };
    }

    private static String han(int number) {
        if (number < 1 || number > 99) {
            return String.valueOf(number);
        }
        int tens = number / 10;
        String ones = number % 10 == 0 ? "" : HAN.substring(number % 10, number % 10 + 1);
        String head = tens == 0 ? "" : (tens == 1 ? "" : HAN.substring(tens, tens + 1)) + "十";
        return head + ones;
    }

    private static String fullWidth(int number) {
        StringBuilder wide = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> wide.append((char) (c - '0' + '０')));
        return wide.toString();
    }
}
