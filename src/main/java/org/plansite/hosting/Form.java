package org.plansite.hosting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A configuration with gaps: {@code @{name}} within a line takes one line, alone on a line it takes as many as there are,
 * indented as it is; none leave no line.
 */
final class Form {
    private static final Pattern GAP = Pattern.compile("@\\{([A-Za-z]+)}");
    private static final Pattern LINES = Pattern.compile("( *)@\\{([A-Za-z]+)}");

    private final String text;

    private Form(String text) {
        this.text = text;
    }

    static Form named(String name) {
        try (InputStream in = Objects.requireNonNull(Form.class.getResourceAsStream(name), name)) {
            return new Form(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with all gaps filled. */
    String filled(Map<String, List<String>> gaps) {
        return text.lines().flatMap(line -> line(line, gaps).stream()).collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> line(String line, Map<String, List<String>> gaps) {
        Matcher lines = LINES.matcher(line);
        if (lines.matches()) {
            return of(lines.group(2), gaps).stream()
                    .map(each -> lines.group(1) + each)
                    .toList();
        }
        return List.of(GAP.matcher(line)
                .replaceAll(gap -> Matcher.quoteReplacement(String.join(" ", of(gap.group(1), gaps)))));
    }

    private static List<String> of(String name, Map<String, List<String>> gaps) {
        return Objects.requireNonNull(gaps.get(name), name);
    }
}
