package org.plansite.document;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.plansite.source.InputException;
import org.plansite.source.SourceFile;
import org.plansite.source.SourceReader;

/**
 * The published text that a plan was imported from.
 *
 * @param file its text
 * @param sha256 the hash of its bytes, lower-case hex
 * @param characters its length in characters, line ends included
 * @param omissions what of it is no part of the plan
 */
public record RecordedSource(SourceFile file, String sha256, int characters, Omissions omissions) {

    /** A source that is the plan from its first line to its last. */
    public RecordedSource(SourceFile file, String sha256, int characters) {
        this(file, sha256, characters, Omissions.none());
    }

    /**
     * Reads it.
     *
     * @throws InputException when it is no text
     */
    public static RecordedSource read(Path path, String name) {
        return of(SourceReader.bytes(path, name), name);
    }

    public static RecordedSource of(byte[] bytes, String name) {
        SourceFile file = SourceReader.decode(bytes, name);
        String text = file.text();
        return new RecordedSource(file, sha256(bytes), text.codePointCount(0, text.length()));
    }

    /** The same text, of which some lines are left out. */
    public RecordedSource without(Omissions left) {
        return new RecordedSource(file, sha256, characters, left);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
