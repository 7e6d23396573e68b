package org.plansite.intake.formats;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Digits set above the line, as the characters that look so: the mark of a note stays apart from the number or the name
 * behind which it stands, {@code 15.7⁴}. Behind a letter they are an exponent, which plans print as often on the line.
 */
final class RaisedDigits {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,2}");
    private static final Pattern LETTER = Pattern.compile("[A-Za-zμ]$");

    private RaisedDigits() {}

    /** The words as they are to be read; only digits change, and only where they may be a mark. */
    static String of(String words, CharSequence before) {
        boolean isMark =
                DIGITS.matcher(words).matches() && !LETTER.matcher(before).find();
        return isMark
                ? words.chars()
                        .mapToObj(digit -> String.valueOf(RAISED.charAt(digit - '0')))
                        .collect(Collectors.joining())
                : words;
    }
}
