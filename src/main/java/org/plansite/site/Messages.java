package org.plansite.site;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.plansite.plan.Finding;

/** Every string of the interface in one language; {@code {0}} is the first argument. */
public final class Messages {
    /** Each file is read once. */
    private static final Map<String, Messages> READ = new ConcurrentHashMap<>();

    private final Map<String, String> patterns;

    private Messages(Map<String, String> patterns) {
        this.patterns = patterns;
    }

    /**
     * The messages of a language.
     *
     * @param language its tag, {@code zh-Hans}
     * @throws IllegalArgumentException when the tool does not speak it
     */
    public static Messages of(String language) {
        return READ.computeIfAbsent(file(language), file -> read(file, language));
    }

    private static Messages read(String file, String language) {
        try (var in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no messages in " + language);
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Whether the tool speaks a language. */
    public static boolean speaks(String language) {
        return Messages.class.getResource(file(language)) != null;
    }

    private static String file(String language) {
        return "messages_" + Locale.forLanguageTag(language).getLanguage() + ".properties";
    }

    private static Messages read(Reader in) throws IOException {
        Properties properties = new Properties();
        properties.load(in);
        Map<String, String> patterns = new HashMap<>();
        properties.forEach((key, pattern) -> patterns.put((String) key, (String) pattern));
        return new Messages(patterns);
    }

    /** All keys with their patterns. */
    public Map<String, String> patterns() {
        return Map.copyOf(patterns);
    }

    /** The message with its gaps filled; empty when there is no such message. */
    public Optional<String> text(String key, Object... arguments) {
        return Optional.ofNullable(patterns.get(key)).map(pattern -> fill(pattern, arguments));
    }

    /** What a finding says. */
    public String finding(Finding finding) {
        String key = "finding." + finding.kind().id();
        return text(key, finding.arguments().toArray())
                .orElseThrow(() -> new IllegalStateException("there is no message " + key));
    }

    private static String fill(String pattern, Object... arguments) {
        StringBuilder text = new StringBuilder(pattern.length() + 16);
        int from = 0;
        for (int gap = pattern.indexOf('{'); gap >= 0; gap = pattern.indexOf('{', gap + 1)) {
            int end = pattern.indexOf('}', gap);
            text.append(pattern, from, gap).append(arguments[Integer.parseInt(pattern.substring(gap + 1, end))]);
            from = end + 1;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }
}
