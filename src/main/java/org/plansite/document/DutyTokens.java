package org.plansite.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the inside of a bracket at its separators, outside of inner brackets, and joins what is one name again. */
final class DutyTokens {
    private static final String BRACKETS = "（(〔［[【";
    private static final String OPEN = BRACKETS + "《“";
    private static final String CLOSE = "）)〕］]】》”";
    private static final String SEPARATORS = "、，,；;。\n";

    /** An area as {@code 各市、县（市、区）人民政府} lists it: its first part … */
    private static final String AREA = "(?:设区市|省直管|直管|县级)?(?:自治区|直辖市|自治州|地州|省|市州|市|州|盟|旗|县|区|乡镇|街镇|镇街|乡|镇|街道)";

    private static final String AREAS = AREA + "(?:[（(〔［\\[][^）)〕］\\]]*[）)〕］\\]])?";
    private static final Pattern AREA_BEGINS =
            Pattern.compile("(?:.*[：:]|由|会同)?(?:各|有关|相关|各有关|各相关|全[省市区县]各?|其他)?(?:" + AREAS + ")");

    /** … and what goes on with it. */
    private static final Pattern AREA_GOES_ON = Pattern.compile("(?:" + AREAS
            + ")(?:级?(?:人民)?政府|管委会|党委|党工委|党委政府|办事处|（.*）)?(?=$|(?![省市区县乡镇直属级各]|有关|相关).*(?:负责|牵头|配合|落实|分工).*)");

    /** What goes on with a bare word for the same places: {@code 各镇党委、政府}, {@code 各区人民政府、管委会}. */
    private static final Pattern COMMITTEES =
            Pattern.compile(".*(?:党委|党工委)|(?:.*[：:]|由|会同)?(?:各|有关|相关|各有关|各相关|其他)" + AREAS + "(?:人民)?政府");

    private static final Pattern THEIR_GOVERNMENTS = Pattern.compile("(?:人民政府|政府|管委会)(?=$|等|按|分|负责|落实|配合|牵头).*");

    private DutyTokens() {}

    /** A piece between two separators, white space around it left out. */
    record Token(int start, int end, char before) {}

    static List<Token> of(String text, int from, int to, Predicate<String> known) {
        List<Token> pieces = cut(text, from, to);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            int last = lastOfName(text, pieces, i, known);
            tokens.add(new Token(
                    pieces.get(i).start(), pieces.get(last).end(), pieces.get(i).before()));
            i = last;
        }
        return tokens;
    }

    /** The last piece of the name that starts at a piece: the longest known one, or an area in several words. */
    private static int lastOfName(String text, List<Token> pieces, int first, Predicate<String> known) {
        for (int last = Math.min(pieces.size() - 1, first + 4); last > first; last--) {
            if (known.test(
                    text.substring(pieces.get(first).start(), pieces.get(last).end()))) {
                return last;
            }
        }
        int last = first;
        if (AREA_BEGINS.matcher(words(text, pieces.get(first))).matches()) {
            while (last + 1 < pieces.size()
                    && pieces.get(last + 1).before() == '、'
                    && AREA_GOES_ON.matcher(words(text, pieces.get(last + 1))).lookingAt()) {
                last++;
            }
        }
        return goesOnWithGovernments(text, pieces, last) ? last + 1 : last;
    }

    private static boolean goesOnWithGovernments(String text, List<Token> pieces, int last) {
        return last + 1 < pieces.size()
                && pieces.get(last + 1).before() == '、'
                && COMMITTEES.matcher(words(text, pieces.get(last))).matches()
                && THEIR_GOVERNMENTS.matcher(words(text, pieces.get(last + 1))).matches();
    }

    private static String words(String text, Token token) {
        return text.substring(token.start(), token.end());
    }

    private static List<Token> cut(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        int start = from;
        char before = '；';
        for (int i = from; i <= to; i++) {
            int close = i < to && OPEN.indexOf(text.charAt(i)) >= 0 ? closeOf(text, i) : -1;
            if (close > 0 && close < to) {
                i = close;
            } else if (i == to || SEPARATORS.indexOf(text.charAt(i)) >= 0 || (i > start && labelAt(text, i, to))) {
                add(tokens, text, start, i, before);
                boolean label = i < to && SEPARATORS.indexOf(text.charAt(i)) < 0;
                before = i == to ? ' ' : label ? '；' : text.charAt(i);
                start = label ? i : i + 1;
            }
        }
        return tokens;
    }

    private static void add(List<Token> tokens, String text, int from, int to, char before) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            tokens.add(new Token(start, end, before));
        }
    }

    /** A label starts a token of its own where nothing separates it, {@code 牵头单位：甲 配合单位：乙}. */
    private static boolean labelAt(String text, int index, int to) {
        if (!isSpace(text.charAt(index - 1)) && text.charAt(index - 1) != '）') {
            return false;
        }
        Matcher label = DutyWords.LABEL.matcher(text).region(index, to);
        return label.lookingAt();
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether a bracket opens here; quotation marks are none. */
    static boolean opens(String text, int index) {
        return BRACKETS.indexOf(text.charAt(index)) >= 0;
    }

    /** The partner of an opening bracket of any kind; -1 when none closes it. */
    static int closeOf(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (OPEN.indexOf(text.charAt(i)) >= 0) {
                depth++;
            } else if (CLOSE.indexOf(text.charAt(i)) >= 0 && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
