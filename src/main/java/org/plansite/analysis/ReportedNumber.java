package org.plansite.analysis;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows a plain number, {@code 123}, {@code 12.5} or {@code -3.2}, and says what is wrong with another. */
final class ReportedNumber {
    private static final Pattern PLAIN = Pattern.compile("-?(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,10})?");

    /** What can be wrong, the telling sign first. */
    private static final Map<Pattern, String> FAULTS = faults();

    private ReportedNumber() {}

    private static Map<Pattern, String> faults() {
        Map<Pattern, String> faults = new LinkedHashMap<>();
        faults.put(Pattern.compile("^['‘’＇].*"), "an apostrophe before it");
        faults.put(Pattern.compile("^[=@+＝＠＋].*"), "a sign before it that makes it a formula");
        faults.put(Pattern.compile(".*[%％‰].*"), "a percent sign");
        faults.put(Pattern.compile(".*[,，、].*"), "a comma");
        faults.put(Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?[eE][+-]?[0-9]+"), "an exponent");
        faults.put(Pattern.compile("-?0[0-9].*"), "a zero before it");
        faults.put(Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?"), "too many digits");
        return faults;
    }

    /** What is wrong with a text as a number; empty when it is one. */
    static Optional<String> fault(String text) {
        if (PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        for (Map.Entry<Pattern, String> fault : FAULTS.entrySet()) {
            if (fault.getKey().matcher(text).matches()) {
                return Optional.of(fault.getValue());
            }
        }
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return Optional.of(
                PLAIN.matcher(narrow).matches()
                        ? "full-width characters"
                        : "other characters than digits, such as a unit");
    }
}
