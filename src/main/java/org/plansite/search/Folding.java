package org.plansite.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The form in which texts and queries are compared: compatibility forms made plain (NFKC), lower case, simplified
 * characters, no white space and no invisible characters.
 *
 * <p>{@code ＣＣＵＳ} becomes {@code ccus}, {@code m³/d} becomes {@code m3/d}, {@code （6） 碳匯} becomes
 * {@code (6)碳汇}. A character is folded together with the marks that follow it and with nothing else, so that each
 * folded character has its place in the original.
 */
final class Folding {
    private static final char FIRST_HAN = '\u4e00';
    private static final char LAST_HAN = '\u9fff';
    private static final char[] SIMPLIFIED = simplified();

    private Folding() {}

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int end = endOfCharacter(text, at);
            fold(text, at, end, folded);
            at = end;
        }
        return folded.toString();
    }

    /** The traditional characters that fold to others, each followed by its simplified form. */
    static String simplifiedPairs() {
        StringBuilder pairs = new StringBuilder();
        for (char han = FIRST_HAN; han <= LAST_HAN; han++) {
            if (simplify(han) != han) {
                pairs.append(han).append(simplify(han));
            }
        }
        return pairs.toString();
    }

    /** The characters of a text, made plain, that fold to simplified ones, each followed by what it folds to. */
    static Set<String> pairsUsedIn(String text) {
        Set<String> pairs = new TreeSet<>();
        Normalizer.normalize(text, Normalizer.Form.NFKC).chars().forEach(character -> {
            if (isHan(character) && simplify((char) character) != character) {
                pairs.add("" + (char) character + simplify((char) character));
            }
        });
        return pairs;
    }

    private static int endOfCharacter(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static void fold(String text, int start, int end, StringBuilder folded) {
        char first = text.charAt(start);
        if (isHan(first) && end == start + 1) {
            folded.append(simplify(first));
            return;
        }
        Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(character -> !isInvisible(character))
                .map(character -> isHan(character) ? simplify((char) character) : character)
                .forEach(folded::appendCodePoint);
    }

    private static boolean isHan(int character) {
        return character >= FIRST_HAN && character <= LAST_HAN;
    }

    private static char simplify(char han) {
        return SIMPLIFIED[han - FIRST_HAN];
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static char[] simplified() {
        char[] table = new char[LAST_HAN - FIRST_HAN + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (FIRST_HAN + i);
        }
        String pairs = Resource.read("simplified.txt").strip();
        for (int i = 0; i < pairs.length(); i += 2) {
            table[pairs.charAt(i) - FIRST_HAN] = pairs.charAt(i + 1);
        }
        return table;
    }
}
