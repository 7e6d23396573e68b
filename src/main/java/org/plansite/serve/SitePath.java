package org.plansite.serve;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Where in the site an address leads: {@code /years/2025.html} to {@code years/2025.html}, {@code /years/} to
 * {@code years/index.html}.
 *
 * @param file the path of the file
 * @param asked as it stands in the address, without the first slash
 */
record SitePath(String file, String asked) {
    private static final int ESCAPE = 3;

    /** Empty for an address that no page of a site has, whatever the site. */
    static Optional<SitePath> of(URI address) {
        String written = address.getRawPath();
        // with a host or a scheme before its path it is not an address within this site
        if (written == null || !address.toString().startsWith(written) || !written.startsWith("/")) {
            return Optional.empty();
        }
        String asked = written.substring(1);
        return decoded(asked).filter(SitePath::isPlain).map(path -> new SitePath(withIndex(path), asked));
    }

    /** The path below a folder. */
    Optional<SitePath> below(String folder) {
        return file.startsWith(folder) && asked.startsWith(folder)
                ? Optional.of(
                        new SitePath(withIndex(file.substring(folder.length())), asked.substring(folder.length())))
                : Optional.empty();
    }

    private static String withIndex(String path) {
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** Without parts that lead elsewhere or mean nothing, and without characters that some systems take for others. */
    private static boolean isPlain(String path) {
        List<String> parts = Arrays.asList(path.split("/", -1));
        return path.chars().noneMatch(c -> Character.isISOControl(c) || c == '\\' || c == '\uFFFD')
                && parts.stream().noneMatch(part -> part.equals(".") || part.equals(".."))
                && !parts.subList(0, parts.size() - 1).contains("");
    }

    private static Optional<String> decoded(String written) {
        ByteBuffer bytes = ByteBuffer.allocate(written.length() * ESCAPE);
        try {
            for (int i = 0; i < written.length(); i++) {
                if (written.charAt(i) == '%') {
                    bytes.put((byte) HexFormat.fromHexDigits(written, i + 1, i + ESCAPE));
                    i += ESCAPE - 1;
                } else {
                    bytes.put(written.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
                }
            }
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (IllegalArgumentException | IndexOutOfBoundsException | CharacterCodingException notWellWritten) {
            return Optional.empty();
        }
    }
}
