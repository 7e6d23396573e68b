package org.plansite.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Names that change with a file's bytes, {@code assets/plansite.1a2b3c4d.css}: what stands under one never changes, so
 * that a browser may keep it for good. The digits are the first of the SHA-256 of the bytes.
 */
public final class HashedName {
    /** How many hexadecimal digits a name has. */
    public static final int DIGITS = 8;

    private HashedName() {}

    /** The digits for a file's bytes. */
    public static String digits(byte[] bytes) {
        try {
            return digits(Fingerprint.of(new ByteArrayInputStream(bytes)));
        } catch (IOException ofNoDisk) {
            throw new UncheckedIOException(ofNoDisk);
        }
    }

    /** @param bytes the fingerprint of a file's bytes */
    public static String digits(Fingerprint bytes) {
        return bytes.hex().substring(0, DIGITS);
    }

    /** The path with the digits before its ending, or at its end when it has none. */
    public static String of(String path, String digits) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/')
                ? path.substring(0, dot) + "." + digits + path.substring(dot)
                : path + "." + digits;
    }
}
