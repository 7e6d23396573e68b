package org.plansite.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plansite.site.OutputFile;
import org.plansite.site.OutputTree;

/** Small sites for tests, and what stands in a folder. */
final class Trees {
    private Trees() {}

    /** Of paths and contents by turns. */
    static OutputTree tree(String... pathsAndContents) {
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndContents.length; i += 2) {
            String content = pathsAndContents[i + 1];
            files.add(new OutputFile(pathsAndContents[i], out -> write(out, content)));
        }
        return OutputTree.of(files);
    }

    static void write(OutputStream out, String content) throws IOException {
        out.write(content.getBytes(StandardCharsets.UTF_8));
    }

    /** The content of every regular file by its path. */
    static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    /** The names of what stands in a folder, sorted; none when there is no folder. */
    static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
