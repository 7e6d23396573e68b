package org.plansite.site;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A digest of everything something is made of: what has the same fingerprint has the same bytes.
 *
 * @param hex of SHA-256
 */
public record Fingerprint(String hex) {

    /**
     * The fingerprint of values: texts, bytes, numbers, dates, enums, lists, sets, maps, optionals, and records and final
     * classes of this tool, which count with all their fields.
     *
     * @throws IllegalArgumentException for anything else, such as a function, whose outcome no digest can tell
     */
    public static Fingerprint of(Object... values) {
        FingerprintWriter writer = new FingerprintWriter();
        for (Object value : values) {
            writer.write(value);
        }
        return writer.finish();
    }

    /** The fingerprint of all bytes of a stream. */
    public static Fingerprint of(InputStream bytes) throws IOException {
        return new FingerprintWriter().finish(bytes);
    }

    /** Takes a fingerprint when it is first asked for, and remembers it. */
    public static Supplier<Fingerprint> once(Supplier<Fingerprint> taking) {
        return new Supplier<>() {
            private @Nullable Fingerprint taken;

            @Override
            public synchronized Fingerprint get() {
                if (taken == null) {
                    taken = taking.get();
                }
                return taken;
            }
        };
    }
}
