package org.plansite.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The numbers of a sentence that are no part of a name such as {@code PM2.5浓度} and {@code 5G基站}. */
final class NumbersOutsideNames {
    private NumbersOutsideNames() {}

    /** In printed order, shares in Chinese numerals among them. */
    static List<PrintedNumber> in(String sentence) {
        List<PrintedNumber> numbers = new ArrayList<>(QuantityScanner.scan(sentence));
        numbers.removeIf(number -> isOfWord(sentence, number)
                && TargetGrammar.verbBefore(sentence, number.start()).isBare());
        HanQuantities.scan(sentence).stream()
                .filter(han -> han.unit().equals("%"))
                .filter(han ->
                        numbers.stream().noneMatch(other -> other.start() < han.end() && han.start() < other.end()))
                .toList()
                .forEach(numbers::add);
        numbers.sort(Comparator.comparingInt(PrintedNumber::start));
        return numbers;
    }

    /** The digits of {@code PM2.5} and {@code 5G} belong to a name, and end none. */
    private static boolean isOfWord(String sentence, PrintedNumber number) {
        boolean behindLetter = number.start() > 0 && isLetter(sentence.charAt(number.start() - 1));
        boolean beforeLetter = !number.hasUnit()
                && number.end() + 1 < sentence.length()
                && isLetter(sentence.charAt(number.end()))
                && !isLetter(sentence.charAt(number.end() + 1));
        return behindLetter || beforeLetter;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
