package org.plansite.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;

/**
 * The values of a mapping by their keys, each of the kind that is asked for.
 *
 * <p>What is wrong is reported and replaced by something empty, so that one reading finds all mistakes.
 */
public final class YamlFields {
    private final YamlNode.Mapping mapping;
    private final DiagnosticLog log;

    private YamlFields(YamlNode.Mapping mapping, DiagnosticLog log) {
        this.mapping = mapping;
        this.log = log;
    }

    /** The fields of a mapping; a key that is not among the known ones is reported. */
    public static YamlFields of(YamlNode.Mapping mapping, DiagnosticLog log, String... knownKeys) {
        List<String> known = List.of(knownKeys);
        for (YamlNode.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                log.report(Problem.YAML_UNKNOWN_KEY, entry.where(), entry.key(), String.join(", ", known));
            }
        }
        return new YamlFields(mapping, log);
    }

    /** The fields of a whole file. */
    public static YamlFields of(SourceFile file, DiagnosticLog log, String... knownKeys) {
        return of(YamlReader.read(file, log), log, knownKeys);
    }

    /** The place of the mapping. */
    public Location where() {
        return mapping.where();
    }

    /** The place of a key's value, or of the mapping where the key is missing. */
    public Location where(String key) {
        return value(key).map(YamlNode::where).orElse(mapping.where());
    }

    public boolean has(String key) {
        return value(key).isPresent();
    }

    /** A text that must be there. */
    public String string(String key) {
        Optional<String> text = optionalString(key);
        if (text.isEmpty() && !isWrongKind(key)) {
            log.report(Problem.YAML_MISSING_KEY, mapping.where(), key);
        }
        return text.orElse("");
    }

    /** A text that may be missing or empty. */
    public Optional<String> optionalString(String key) {
        Optional<YamlNode> value = value(key);
        value.ifPresent(node -> scalar(key, node));
        return value.filter(YamlNode.Scalar.class::isInstance)
                .map(node -> ((YamlNode.Scalar) node).text())
                .filter(text -> !text.isEmpty());
    }

    /** Whether a key says {@code true}; {@code false} where it is missing. */
    public boolean flag(String key) {
        String text = optionalString(key).orElse("false");
        if (!text.equals("true") && !text.equals("false")) {
            log.report(Problem.YAML_WRONG_KIND, where(key), key, "true or false", "“" + Excerpt.of(text) + "”");
        }
        return text.equals("true");
    }

    /** A list of texts; a text alone is a list of one, and a missing key an empty list. */
    public List<String> strings(String key) {
        return scalars(key).stream().map(YamlNode.Scalar::text).toList();
    }

    /** A list of texts with their places. */
    public List<YamlNode.Scalar> scalars(String key) {
        List<YamlNode.Scalar> scalars = new ArrayList<>();
        for (YamlNode item : items(key)) {
            scalar(key, item).ifPresent(scalars::add);
        }
        return scalars;
    }

    /** A list of mappings; empty where the key is missing. */
    public List<YamlNode.Mapping> mappings(String key) {
        List<YamlNode.Mapping> mappings = new ArrayList<>();
        for (YamlNode item : items(key)) {
            if (item instanceof YamlNode.Mapping found) {
                mappings.add(found);
            } else {
                log.report(Problem.YAML_WRONG_KIND, item.where(), key, "a list of keys with values", item.kind());
            }
        }
        return mappings;
    }

    /** A mapping; empty where the key is missing. */
    public YamlNode.Mapping mapping(String key) {
        Optional<YamlNode> value = value(key);
        if (value.isPresent() && !(value.get() instanceof YamlNode.Mapping)) {
            log.report(
                    Problem.YAML_WRONG_KIND,
                    where(key),
                    key,
                    "keys with values",
                    value.get().kind());
        }
        return value.filter(YamlNode.Mapping.class::isInstance)
                .map(YamlNode.Mapping.class::cast)
                .orElse(new YamlNode.Mapping(List.of(), where(key)));
    }

    private List<YamlNode> items(String key) {
        Optional<YamlNode> value = value(key);
        if (value.isEmpty() || (value.get() instanceof YamlNode.Scalar scalar && scalar.isEmpty())) {
            return List.of();
        }
        return value.get() instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(value.get());
    }

    private Optional<YamlNode.Scalar> scalar(String key, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(scalar);
        }
        log.report(Problem.YAML_WRONG_KIND, node.where(), key, "a text", node.kind());
        return Optional.empty();
    }

    private boolean isWrongKind(String key) {
        return value(key).filter(node -> !(node instanceof YamlNode.Scalar)).isPresent();
    }

    private Optional<YamlNode> value(String key) {
        return mapping.entry(key).map(YamlNode.Entry::value);
    }
}
