package org.plansite.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plansite.site.Fingerprint;
import org.plansite.site.HashedName;
import org.plansite.site.OutputFile;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
import org.plansite.source.IoReason;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/**
 * Gives assets their names. A file that names others says their new names, so its own hash comes after theirs and
 * changes with them.
 */
final class AssetHashing {
    private final Map<String, TemplateFile> sources;
    private final SortedMap<String, OutputFile> done = new TreeMap<>();
    private final Set<String> begun = new LinkedHashSet<>();
    private final DiagnosticLog log = new DiagnosticLog();

    /** @param sources by the names the templates have for them */
    AssetHashing(Map<String, TemplateFile> sources) {
        this.sources = sources;
    }

    /**
     * By the names the templates have for them.
     *
     * @throws InputException with everything that is wrong
     */
    SortedMap<String, OutputFile> files() {
        sources.forEach(this::hashed);
        log.stopIfErrors();
        return done;
    }

    private OutputFile hashed(String path, TemplateFile source) {
        OutputFile known = done.get(path);
        if (known != null) {
            return known;
        }
        begun.add(path);
        OutputFile file = hash(path, source);
        begun.remove(path);
        done.put(path, file);
        return file;
    }

    private OutputFile hash(String path, TemplateFile source) {
        try {
            if (AssetReferences.mayHave(ending(path))) {
                byte[] bytes = renamed(path, source);
                return file(path, Fingerprint.of(new ByteArrayInputStream(bytes)), out -> out.write(bytes));
            }
            try (InputStream bytes = source.open()) {
                return file(path, Fingerprint.of(bytes), source::copyTo);
            }
        } catch (IOException e) {
            throw InputException.of(Problem.UNREADABLE, Location.of(source.name()), IoReason.of(e));
        }
    }

    private static OutputFile file(String path, Fingerprint bytes, OutputFile.Content content) {
        return new OutputFile(HashedName.of(path, HashedName.digits(bytes)), content).madeOf(() -> bytes);
    }

    /** The bytes with the new names of the files they name. */
    private byte[] renamed(String path, TemplateFile source) throws IOException {
        String text = new String(source.bytes(), StandardCharsets.ISO_8859_1);
        StringBuilder renamed = new StringBuilder(text.length());
        int copied = 0;
        for (AssetReferences.Reference reference : AssetReferences.in(text, ending(path))) {
            String name = reference.name();
            Optional<String> asset = asset(path, name);
            if (asset.map(begun::contains).orElse(false)) {
                log.report(
                        Problem.ASSETS_IN_CIRCLE, at(source, text, reference.start()), name, String.join(", ", begun));
            } else if (asset.isPresent()) {
                renamed.append(text, copied, reference.start()).append(latin1(newName(name, asset.get())));
                copied = reference.end();
            } else if (reference.certain() && Assets.isAsset(resolve(path, name))) {
                log.report(Problem.ASSET_MISSING, at(source, text, reference.start()), name);
            }
        }
        return renamed.append(text, copied, text.length()).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The asset a file means: named as seen from its folder, or from the site's root. */
    private Optional<String> asset(String path, String name) {
        return Stream.of(resolve(path, name), name).filter(sources::containsKey).findFirst();
    }

    private String newName(String name, String asset) {
        String published =
                hashed(asset, Objects.requireNonNull(sources.get(asset))).path();
        return name.substring(0, name.lastIndexOf('/') + 1) + published.substring(published.lastIndexOf('/') + 1);
    }

    /** As browsers do; a path out of the site keeps its dots. */
    private static String resolve(String path, String name) {
        Deque<String> parts = new ArrayDeque<>(List.of(path.split("/")));
        parts.removeLast();
        for (String part : name.split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.removeLast();
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    private static String latin1(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String utf8(String latin1) {
        return new String(latin1.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static Location at(TemplateFile file, String text, int offset) {
        String before = utf8(text.substring(0, offset));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.codePointCount(before.lastIndexOf('\n') + 1, before.length()) + 1;
        return new Location(file.name(), line, column);
    }
}
