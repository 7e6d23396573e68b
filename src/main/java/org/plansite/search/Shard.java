package org.plansite.search;

import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.plansite.site.HashedName;

/**
 * The files the browser loads: classic scripts, for nothing else loads from {@code file://}. Version 2.
 *
 * <p>A file is one call, {@code plansite.shard("index-0","2","<entries>",<hash>)}, the hash that of
 * {@link String#hashCode()}. Entries are separated by a tab, an entry's key ends at its first space, the rest is its
 * value. In {@code index-N} they are sorted by the code points of
 * their keys, over all N; a key's first letter says what it is of:
 *
 * <ul>
 *   <li>{@code c} a card, {@code cbody/qu-shuiwuju}: JSON;
 *   <li>{@code f} a facet's value, {@code fyear/2025}: the units that have it, as a posting list;
 *   <li>{@code g} a substring, folded: the units it stands in ({@link GramTrie} says which substrings there are);
 *   <li>{@code l} the length of each unit's text, as a number of the head's list of lengths;
 *   <li>{@code w} a number or a word of another script: the units it stands in as a whole.
 * </ul>
 *
 * <p>In {@code keys-N} the keys are the first keys of the {@code index} files, in order, in {@code texts-N} those of
 * the {@code text} files; the values are the digits of the files' names.
 * In {@code text-N} a key is a unit's number, a value what {@link UnitText} writes. {@code head} is one JSON value,
 * {@code traditional} traditional characters, each followed by its simplified form, {@code pinyin} lines of a
 * syllable and its characters.
 *
 * <p>Every file but {@code head} has digits in its name that tell its bytes, {@code index-0.1a2b3c4d.js}: it may be kept
 * for good. The head is asked for anew each time and tells the digits of the others, or of those that tell them.
 *
 * <p>A number is written in characters from {@code !} to {@code ~} without {@code "} and {@code \}: the first 46 stand
 * for the last digit of a number, the other 46 for a digit others follow; the least comes first.
 */
final class Shard {
    static final String VERSION = "2";
    static final char BETWEEN_ENTRIES = '\t';
    static final char AFTER_KEY = ' ';

    private static final String DIGITS = digits();
    private static final int BASE = DIGITS.length() / 2;

    private Shard() {}

    static void appendNumber(StringBuilder out, int number) {
        int rest = number;
        while (rest >= BASE) {
            out.append(DIGITS.charAt(BASE + rest % BASE));
            rest /= BASE;
        }
        out.append(DIGITS.charAt(rest));
    }

    /**
     * Writes a file under a name with digits.
     *
     * @param files takes the name of a file and its bytes
     * @return the digits
     */
    static String write(String name, String entries, BiConsumer<String, byte[]> files) {
        byte[] script = script(name, entries);
        String digits = HashedName.digits(script);
        files.accept(HashedName.of(name, digits), script);
        return digits;
    }

    /** The file's bytes. */
    static byte[] script(String name, String entries) {
        StringBuilder script = new StringBuilder(entries.length() + entries.length() / 8);
        script.append("plansite.shard(\"")
                .append(name)
                .append("\",\"")
                .append(VERSION)
                .append("\",\"");
        for (int i = 0; i < entries.length(); i++) {
            appendQuoted(script, entries.charAt(i));
        }
        return script.append("\",")
                .append(entries.hashCode())
                .append(")\n")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Within a string of JavaScript; U+2028 and U+2029 end a line there in old browsers. */
    private static void appendQuoted(StringBuilder script, char character) {
        switch (character) {
            case '"', '\\' -> script.append('\\').append(character);
            case '\n' -> script.append("\\n");
            case '\r' -> script.append("\\r");
            case '\u2028' -> script.append("\\u2028");
            case '\u2029' -> script.append("\\u2029");
            default -> script.append(character);
        }
    }

    private static String digits() {
        StringBuilder digits = new StringBuilder();
        for (char character = '!'; character <= '~'; character++) {
            if (character != '"' && character != '\\') {
                digits.append(character);
            }
        }
        return digits.toString();
    }
}
