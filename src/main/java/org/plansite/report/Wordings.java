package org.plansite.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** What can be said of a kind of problem without one. */
final class Wordings {
    private static final int MOST_ARGUMENTS = 10;
    private static final int HASH_LENGTH = 16;

    private Wordings() {}

    /** The words of a pattern, with {@code …} in place of each argument. */
    static String withoutArguments(String pattern) {
        Object[] gaps = new Object[MOST_ARGUMENTS];
        Arrays.fill(gaps, "…");
        return new MessageFormat(pattern, Locale.ROOT).format(gaps);
    }

    /** Whether a pattern says nothing but its argument. */
    static boolean isGap(String pattern) {
        return pattern.isEmpty() || pattern.equals("{0}");
    }

    /** The first half of a SHA-256's hex digits is more than enough to tell complaints apart. */
    static String hash(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
