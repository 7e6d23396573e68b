package org.plansite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Edits of the small content as a text file gives them; the README beside the cases says how. */
record Edits(Path given) {
    private static final String PLAN = "plan";

    /** Lays the good content out in a folder, with the edits. */
    SmallContent in(Path folder) throws IOException {
        SmallContent content = SmallContent.copiedTo(folder);
        List<String> lines = Files.readAllLines(given);
        for (int i = 0; i < lines.size(); ) {
            String file = lines.get(i++);
            List<String[]> replacements = new ArrayList<>();
            while (i < lines.size() && lines.get(i).matches("[<>].*")) {
                boolean isNew = lines.get(i).startsWith(">");
                String words = isNew ? "" : words(lines.get(i++));
                replacements.add(new String[] {words, words(lines.get(i++))});
            }
            apply(content, file, replacements);
        }
        return content;
    }

    private static void apply(SmallContent content, String file, List<String[]> replacements) throws IOException {
        if (file.equals(PLAN)) {
            content.reissued(replacements);
            return;
        }
        Path path = content.folder().resolve(file);
        for (String[] each : replacements) {
            if (each[0].isEmpty()) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, each[1]);
            } else if (Files.readString(path).contains(each[0])) {
                content.replace(file, each[0], each[1]);
            } else {
                throw new IllegalArgumentException(file + " does not say " + each[0]);
            }
        }
    }

    private static String words(String line) {
        return line.substring(Math.min(2, line.length())).replace("\\n", "\n");
    }
}
