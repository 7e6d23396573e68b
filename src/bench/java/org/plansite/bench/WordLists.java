package org.plansite.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the word stock beside this class: files of lines, tables and named lists, with {@code #} before comments. */
final class WordLists {
    private WordLists() {}

    static List<String> lines(String file) {
        try (InputStream in = WordLists.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines whose cells stand between {@code |}. */
    static List<List<String>> table(String file) {
        return lines(file).stream()
                .map(line -> Arrays.stream(line.split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    /** The lines behind each line {@code = name}. */
    static Map<String, List<String>> sections(String file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("= ")) {
                current = new ArrayList<>();
                sections.put(line.substring(2), current);
            } else {
                current.add(line);
            }
        }
        return sections;
    }

    static List<String> words(String line) {
        return line.isBlank() ? List.of() : List.of(line.strip().split(" "));
    }
}
