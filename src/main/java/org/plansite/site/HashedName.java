package org.plansite.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
        return HexFormat.of().formatHex(sha256().digest(bytes), 0, DIGITS / 2);
    }

    /** The digits of a finished digest. */
    public static String digits(MessageDigest sha256) {
        return HexFormat.of().formatHex(sha256.digest(), 0, DIGITS / 2);
    }

    /** A digest that makes digits. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The path with the digits before its ending, or at its end when it has none. */
    public static String of(String path, String digits) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/')
                ? path.substring(0, dot) + "." + digits + path.substring(dot)
                : path + "." + digits;
    }
}
