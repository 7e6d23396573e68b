package org.plansite.intake;

/** A vocabulary file that an import adds to: what stands in it already is never changed. */
final class DraftFile {
    private DraftFile() {}

    /**
     * The text of a file with further entries.
     *
     * @param before the text as it was; empty when there was none
     * @param head what a new file begins with, the line of the key at its end
     * @param key the line below which entries are put, {@code agencies:}
     */
    static String with(String before, String head, String key, String added) {
        if (before.isBlank()) {
            return head + added;
        }
        if (added.isEmpty()) {
            return before;
        }
        StringBuilder text = new StringBuilder();
        boolean isPut = false;
        for (String line : before.split("(?<=\n)")) {
            boolean isKey = !isPut && line.startsWith(key);
            text.append(isKey ? line.replaceFirst("\\[\\s*]", "").stripTrailing() + "\n" + added : line);
            isPut |= isKey;
        }
        return isPut ? text.toString() : text + (before.endsWith("\n") ? "" : "\n") + key + "\n" + added;
    }

    /** A name that YAML could take for something else is put into quotation marks. */
    static String quoted(String name) {
        boolean isPlain = name.codePoints().allMatch(c -> Character.isIdeographic(c) || "（）“”·".indexOf(c) >= 0);
        return isPlain ? name : "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
