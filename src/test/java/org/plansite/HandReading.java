package org.plansite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A reading of the plan by eye, made without sight of the tool: rows of fields, some under a heading. */
public final class HandReading {
    private static final String FOLDER = "/org/plansite/binhai/";

    private HandReading() {}

    /** The rows before the first heading. */
    public static List<List<String>> rows(String file) {
        return rows(file, "");
    }

    /**
     * The rows under a heading.
     *
     * @param heading its first words, without {@code ##}; empty for the rows before the first
     */
    public static List<List<String>> rows(String file, String heading) {
        List<List<String>> rows = new ArrayList<>();
        boolean wanted = heading.isEmpty();
        for (String line : text(file).split("\n")) {
            if (line.startsWith("## ")) {
                wanted = !heading.isEmpty() && line.startsWith("## " + heading);
            } else if (wanted && !line.isBlank() && !line.startsWith("#")) {
                rows.add(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(file + " has no rows under " + heading);
        }
        return rows;
    }

    private static String text(String file) {
        try (InputStream in = HandReading.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no reading " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
