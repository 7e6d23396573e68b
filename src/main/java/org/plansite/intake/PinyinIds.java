package org.plansite.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plansite.plan.Slug;

/** Suggests the id of an entry: its name in pinyin, a hyphen between words, {@code qu-fazhangaige-wei}. */
final class PinyinIds {
    /** The table that the search sounds out words with; ids are spelt with the same. */
    private static final String SOUNDS = "/org/plansite/search/pinyin.txt";

    private static final String HEADS = "局委厅办部署处院会";
    private static final int LONGEST = 60;

    private final Map<Integer, String> sounds = new HashMap<>();
    private final Map<String, String> phrases = new HashMap<>();
    private final List<String> words;
    private final String prefixes;
    private final String nameless;

    private PinyinIds(String wordList, String prefixes, String nameless) {
        this.prefixes = prefixes;
        this.nameless = nameless;
        lines(SOUNDS).forEach(line -> {
            String[] columns = line.split(" ", -1);
            (columns[1] + (columns.length > 2 ? columns[2] : ""))
                    .codePoints()
                    .forEach(character -> sounds.putIfAbsent(character, columns[0]));
        });
        lines("id-sounds.txt").forEach(line -> phrases.put(line.split(" ")[0], line.split(" ")[1]));
        words = lines(wordList).stream()
                .sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
                .toList();
    }

    static PinyinIds ofBodies() {
        return new PinyinIds("id-words.txt", "省市区县州盟旗镇乡", "danwei");
    }

    static PinyinIds ofIndicators() {
        return new PinyinIds("id-words-of-indicators.txt", "", "zhibiao");
    }

    /**
     * An id that no other entry has.
     *
     * @param taken gets it
     * @param planId what a name is told apart by that another plan has too
     */
    String suggest(String name, String planId, Set<String> taken) {
        String id = shortened(spell(name), LONGEST);
        String free = id;
        for (int number = 1; taken.contains(free) || free.equals("index"); number++) {
            String apart = "-" + planId + (number > 1 ? "-" + number : "");
            String end = apart.length() <= LONGEST ? apart : "-" + (number + 1);
            free = shortened(id, Slug.LONGEST - end.length()) + end;
        }
        taken.add(free);
        return free;
    }

    private String spell(String name) {
        String spoken = split(name).stream()
                .map(this::sound)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
        return spoken.isEmpty() ? nameless : spoken;
    }

    /** {@code 区|发展改革|委}: the government, known words, what stands between them; a last character goes with its word. */
    private List<String> split(String name) {
        List<String> parts = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        int i = 0;
        boolean isWord = words.stream().anyMatch(name::startsWith);
        if (!isWord && name.length() > 2 && prefixes.indexOf(name.charAt(0)) >= 0) {
            boolean isCommittee = name.charAt(1) == '委';
            parts.add(name.substring(0, isCommittee ? 2 : 1));
            i = isCommittee ? 2 : 1;
        }
        while (i < name.length()) {
            int at = i;
            String word = words.stream()
                    .filter(known -> name.startsWith(known, at))
                    .findFirst()
                    .orElse("");
            if (word.isEmpty()) {
                rest.append(name.charAt(i++));
            } else {
                add(rest, parts);
                parts.add(word);
                i += word.length();
            }
        }
        boolean isHead = rest.length() == 1
                && HEADS.indexOf(rest.charAt(0)) >= 0
                && !parts.isEmpty()
                && parts.get(parts.size() - 1).length() > 1;
        if (isHead) {
            parts.set(parts.size() - 1, parts.get(parts.size() - 1) + rest);
        } else {
            add(rest, parts);
        }
        return parts;
    }

    private static void add(StringBuilder rest, List<String> parts) {
        if (!rest.isEmpty()) {
            parts.add(rest.toString());
            rest.setLength(0);
        }
    }

    private String sound(String word) {
        String left = word;
        StringBuilder sound = new StringBuilder();
        while (!left.isEmpty()) {
            String rest = left;
            String phrase = phrases.keySet().stream()
                    .filter(rest::startsWith)
                    .max((a, b) -> a.length() != b.length() ? a.length() - b.length() : b.compareTo(a))
                    .orElse("");
            if (phrase.isEmpty()) {
                int character = left.codePointAt(0);
                sound.append(sound(character));
                left = left.substring(Character.charCount(character));
            } else {
                sound.append(phrases.get(phrase));
                left = left.substring(phrase.length());
            }
        }
        return sound.toString();
    }

    private String sound(int character) {
        boolean isPlain = (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
        boolean isCapital = character >= 'A' && character <= 'Z';
        String own = isPlain ? Character.toString(character) : isCapital ? Character.toString(character + 32) : "";
        return sounds.getOrDefault(character, own);
    }

    private static String shortened(String id, int longest) {
        if (id.length() <= longest) {
            return id;
        }
        int hyphen = id.lastIndexOf('-', longest);
        return id.substring(0, hyphen > 0 ? hyphen : longest);
    }

    private static List<String> lines(String resource) {
        try (InputStream in = PinyinIds.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
