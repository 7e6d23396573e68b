package org.plansite.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.plansite.site.OutputFile;
import org.plansite.site.OutputTree;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/** A site whose files are those of a folder, which has its errors at wish. */
final class MadeSource implements SiteSource {
    static final String PAGE = "<!DOCTYPE html><html><head><title>页</title></head><body><p>%s</p></body></html>\n";

    private final Path folder;

    MadeSource(Path folder) {
        this.folder = folder;
    }

    static MadeSource in(Path folder) throws IOException {
        MadeSource source = new MadeSource(folder);
        source.page("index.html", "首页");
        source.page("years/index.html", "年份");
        source.page("years/2025.html", "到2025年");
        source.page("404.html", "没有这一页");
        source.write("assets/plansite.css", "p { color: red }");
        source.write("data/units.csv", "plan,unit");
        return source;
    }

    void page(String path, String words) throws IOException {
        write(path, PAGE.formatted(words));
    }

    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    static byte[] published(String words) {
        return PAGE.formatted(words).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<Path> folders() {
        return List.of(folder);
    }

    /** A file with {@code MISTAKE} in it is an error, one with {@code FAULT} makes the tool fail. */
    @Override
    public Draft draft() {
        List<OutputFile> files = new ArrayList<>();
        TreeMap<String, String> texts = new TreeMap<>();
        try (var all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        texts.forEach((path, text) -> files.add(file(path, text)));
        return new Draft(
                OutputTree.of(files),
                () -> List.of(file("search/head.js", "plansite.shard()")),
                Optional.empty(),
                List.of());
    }

    private OutputFile file(String path, String text) {
        if (text.contains("MISTAKE")) {
            int line = (int) text.substring(0, text.indexOf("MISTAKE")).lines().count();
            throw InputException.of(
                    Problem.BAD_DATE, new Location(folder.resolve(path).toString(), line, 1), "<b>MISTAKE</b>");
        }
        if (text.contains("FAULT")) {
            throw new IllegalStateException("the <i>tool</i> is broken");
        }
        return new OutputFile(path, out -> {
            if (text.contains("TEMPLATE")) {
                throw InputException.of(
                        Problem.TEMPLATE_BROKEN, new Location("templates/" + path, 3, 4), "no such word");
            }
            out.write(text.getBytes(StandardCharsets.UTF_8));
        });
    }

    @Override
    public void rehearse() {}
}
