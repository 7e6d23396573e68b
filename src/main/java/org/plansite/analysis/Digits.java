package org.plansite.analysis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Digits as plans print them, read as plain ones without moving a character: {@code ２０２５}, {@code 二〇二五年}. */
final class Digits {
    private static final Pattern HAN_YEAR = Pattern.compile("(?:一九|二[〇○零０0])[〇○零０0一二三四五六七八九]{2}(?=年)");
    private static final String HAN = "〇一二三四五六七八九";

    private Digits() {}

    /** The sentence, as long as before, with full-width digits and the digits of years in Chinese made plain. */
    static String plain(String sentence) {
        StringBuilder plain = new StringBuilder(sentence);
        Matcher year = HAN_YEAR.matcher(sentence);
        while (year.find()) {
            for (int i = year.start(); i < year.end(); i++) {
                plain.setCharAt(i, (char) ('0' + Math.max(0, HAN.indexOf(sentence.charAt(i)))));
            }
        }
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= '０' && c <= '９') {
                plain.setCharAt(i, (char) ('0' + (c - '０')));
            }
        }
        return plain.toString();
    }
}
