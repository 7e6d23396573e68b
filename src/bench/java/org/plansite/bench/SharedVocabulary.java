package org.plansite.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plansite.analysis.VocabularyReader;
import org.plansite.plan.Vocabulary;
import org.plansite.source.SourceFile;

/** The vocabulary all synthetic plans share: bodies of every level and function, collectives, zones, indicators. */
final class SharedVocabulary {
    private final StringBuilder agencies = new StringBuilder("agencies:\n");
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<Level, List<String>> collectives = new LinkedHashMap<>();
    private final List<String> zones = new ArrayList<>();
    private final List<String> enterprises = new ArrayList<>();
    private final List<String> functions = new ArrayList<>();
    private final List<IndicatorWords> indicators = IndicatorWords.all();

    SharedVocabulary() {
        WordLists.table("bodies.txt").forEach(this::function);
        WordLists.table("collectives.txt").forEach(this::collective);
        WordLists.table("named-bodies.txt").forEach(this::named);
    }

    private void function(List<String> row) {
        functions.add(row.get(0));
        for (Level level : Level.values()) {
            String form = row.get(level.cell());
            String name = level.word() + form;
            names.put(key(level, row.get(0)), name);
            body(level.slug() + "-" + row.get(1), name, "government");
            List<String> everyday = new ArrayList<>(List.of(form));
            everyday.addAll(WordLists.words(row.get(6)));
            agencies.append("  everyday: [")
                    .append(String.join(", ", everyday.stream().distinct().toList()))
                    .append("]\n");
        }
    }

    private void collective(List<String> row) {
        body(row.get(1), row.get(0), "collective");
        agencies.append("  open: true\n");
        for (Level level : Level.values()) {
            if (level.word().equals(row.get(2))) {
                collectives.computeIfAbsent(level, key -> new ArrayList<>()).add(row.get(0));
            }
        }
    }

    private void named(List<String> row) {
        body(row.get(1), row.get(0), row.get(2));
        (row.get(2).equals("zone") ? zones : enterprises).add(row.get(0));
    }

    private void body(String id, String name, String kind) {
        agencies.append("- id: ").append(id).append("\n  name: \"").append(name).append("\"\n  kind: ");
        agencies.append(kind).append('\n');
    }

    /** The vocabulary files by name. */
    Map<String, String> files() {
        StringBuilder text = new StringBuilder("indicators:\n");
        for (IndicatorWords indicator : indicators) {
            text.append("- id: ").append(indicator.id()).append("\n  name: ").append(indicator.name());
            text.append("\n  printed: [").append(indicator.name()).append("]\n  unit: \"");
            text.append(indicator.unit()).append("\"\n  group: ").append(indicator.field());
            text.append("\n  direction: ").append(indicator.up() ? "up" : "down").append('\n');
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put("agencies.yaml", agencies.toString());
        files.put("indicators.yaml", text.toString());
        return files;
    }

    Vocabulary vocabulary() {
        return VocabularyReader.read(files().entrySet().stream()
                .map(file -> new SourceFile(file.getKey(), file.getValue()))
                .toList());
    }

    /** The body with a function at a level, as brackets print it. */
    String body(Level level, String function) {
        String name = names.get(key(level, function));
        if (name == null) {
            throw new IllegalArgumentException("no body for " + function);
        }
        return name;
    }

    List<String> functions() {
        return functions;
    }

    List<String> collectives(Level level) {
        return collectives.getOrDefault(level, List.of());
    }

    List<String> zones() {
        return zones;
    }

    List<String> enterprises() {
        return enterprises;
    }

    List<IndicatorWords> indicators() {
        return indicators;
    }

    private static String key(Level level, String function) {
        return level.slug() + " " + function;
    }
}
