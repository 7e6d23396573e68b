package org.plansite.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.fasterxml.jackson.dataformat.yaml.snakeyaml.error.Mark;
import com.fasterxml.jackson.dataformat.yaml.snakeyaml.error.MarkedYAMLException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.plansite.source.Characters;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads YAML files as plain nodes with places: no tags, no anchors, no second meaning of a word. */
public final class YamlReader {
    /** The engine's own limit speaks in its words; files are held to a size when they are read. */
    private static final YAMLFactory YAML =
            YAMLFactory.builder().loaderOptions(unlimited()).build();

    /** Next line, line separator, paragraph separator. */
    private static final String OTHER_LINE_ENDS = "\u0085\u2028\u2029";

    private static final int DEEPEST = 12;
    private static final int LONGEST_EXCERPT = 60;

    private final SourceFile file;
    private final List<String> lines;
    private final YAMLParser parser;
    private final DiagnosticLog log;
    private int lineNumber;
    private int[] line = new int[0];

    private YamlReader(SourceFile file, YAMLParser parser, DiagnosticLog log) {
        this.file = file;
        this.lines = file.text().lines().toList();
        this.parser = parser;
        this.log = log;
    }

    /**
     * The keys and values of a file; none when the file holds something else, which is reported.
     *
     * @param log gets every complaint; a file that is no YAML leaves one there and gives what was read before it
     */
    @SuppressWarnings("deprecation") // MarkedYAMLException is what Jackson throws; nothing else tells the place
    public static YamlNode.Mapping read(SourceFile file, DiagnosticLog log) {
        try (YAMLParser parser = YAML.createParser(file.text())) {
            YamlReader reader = new YamlReader(file, parser, log);
            return reader.hasOtherLineEnds() ? nothing(file) : reader.document();
        } catch (InputException e) {
            log.addAll(e.diagnostics());
        } catch (MarkedYAMLException e) {
            Mark mark = e.getContextMark() == null ? e.getProblemMark() : e.getContextMark();
            broken(file, new Location(file.name(), mark.getLine() + 1, mark.getColumn() + 1), e.getProblem(), log);
        } catch (JsonProcessingException e) {
            broken(file, place(file, e.getLocation()), e.getOriginalMessage(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return nothing(file);
    }

    private static YamlNode.Mapping nothing(SourceFile file) {
        return new YamlNode.Mapping(List.of(), Location.of(file.name()));
    }

    /** YAML ends a line where editors show none, and all places behind it would be told wrong. */
    private boolean hasOtherLineEnds() {
        boolean found = false;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i);
            for (int at = 0; at < text.length(); at++) {
                if (OTHER_LINE_ENDS.indexOf(text.charAt(at)) >= 0) {
                    Location where = new Location(file.name(), i + 1, text.codePointCount(0, at) + 1);
                    log.report(
                            Problem.YAML_UNPRINTABLE,
                            where,
                            Excerpt.of(text.substring(0, at)),
                            Characters.code(text.charAt(at)));
                    found = true;
                }
            }
        }
        return found;
    }

    private static LoaderOptions unlimited() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return options;
    }

    private static void broken(SourceFile file, Location where, String message, DiagnosticLog log) {
        String line = file.text()
                .lines()
                .skip(Math.max(0, where.line() - 1L))
                .findFirst()
                .orElse("");
        String reason = message.lines().findFirst().orElse("").strip();
        log.report(Problem.BROKEN_YAML, where, reason, Excerpt.of(line));
    }

    private YamlNode.Mapping document() throws IOException {
        Location start = new Location(file.name(), 1, 1);
        if (parser.nextToken() == null) {
            return new YamlNode.Mapping(List.of(), start);
        }
        YamlNode root = node(1);
        if (parser.nextToken() != null) {
            log.report(Problem.YAML_TWO_DOCUMENTS, here());
        }
        if (root instanceof YamlNode.Mapping mapping) {
            return mapping;
        }
        log.report(Problem.YAML_WRONG_KIND, root.where(), file.name(), "keys with values", root.kind());
        return new YamlNode.Mapping(List.of(), start);
    }

    /** The node that begins with the current token. */
    private YamlNode node(int depth) throws IOException {
        if (depth > DEEPEST) {
            throw InputException.of(Problem.YAML_TOO_DEEP, here(), DEEPEST);
        }
        refuseProperties();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(depth);
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence(depth);
        }
        return scalar(token == JsonToken.VALUE_NULL ? "" : parser.getText());
    }

    /** A backslash in quotation marks can make characters that no file may hold. */
    private YamlNode.Scalar scalar(String text) {
        Location where = here();
        OptionalInt odd = Characters.firstUnprintable(text);
        if (odd.isPresent()) {
            String shown = printable(text);
            log.report(Problem.YAML_UNPRINTABLE, where, Excerpt.of(shown), Characters.code(odd.getAsInt()));
            return new YamlNode.Scalar(shown, where);
        }
        return new YamlNode.Scalar(text, where);
    }

    private static String printable(String text) {
        return text.codePoints()
                .filter(c -> Characters.firstUnprintable(Character.toString(c)).isEmpty())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private YamlNode mapping(int depth) throws IOException {
        Location start = here();
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Location where = here();
            String key = scalar(parser.currentName()).text();
            refuseProperties();
            parser.nextToken();
            YamlNode.Entry first = entries.putIfAbsent(key, new YamlNode.Entry(key, where, node(depth + 1)));
            if (first != null) {
                log.report(Problem.YAML_DUPLICATE_KEY, where, key, first.where().line());
            }
        }
        return new YamlNode.Mapping(List.copyOf(entries.values()), start);
    }

    private YamlNode sequence(int depth) throws IOException {
        Location start = here();
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new YamlNode.Sequence(items, start);
    }

    /** {@code &name}, {@code *name} and {@code !tag} would say more than the words that are read here. */
    private void refuseProperties() {
        Location where = here();
        int[] line = line(where.line());
        int at = where.column() - 1;
        if (at < line.length && "&*!".indexOf(line[at]) >= 0) {
            String words = new String(line, at, Math.min(line.length - at, LONGEST_EXCERPT));
            log.report(Problem.YAML_ALIAS, where, Excerpt.of(words));
        }
    }

    /** A line's characters, kept for what else stands in it. */
    private int[] line(int number) {
        if (number != lineNumber) {
            lineNumber = number;
            line = number <= lines.size() ? lines.get(number - 1).codePoints().toArray() : new int[0];
        }
        return line;
    }

    private Location here() {
        return place(file, parser.currentTokenLocation());
    }

    private static Location place(SourceFile file, JsonLocation location) {
        return new Location(file.name(), Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
