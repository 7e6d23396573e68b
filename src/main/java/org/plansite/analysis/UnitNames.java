package org.plansite.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plansite.plan.Finding.Kind;
import org.plansite.plan.Passage;
import org.plansite.plan.Project;
import org.plansite.plan.Target;

/** A unit of measure is printed in one way: 千克 or kg, 平方米 or m2. */
final class UnitNames implements Check {
    private static final List<List<String>> SAME =
            List.of(List.of("千克", "公斤", "kg"), List.of("平方米", "m2"), List.of("立方米", "m3"), List.of("/日", "/天", "/d"));

    @Override
    public List<Result> check(Evidence evidence) {
        List<Result> results = new ArrayList<>();
        for (List<String> forms : SAME) {
            Map<String, Passage> used = new LinkedHashMap<>();
            printed(evidence)
                    .forEach(entry -> forms.stream()
                            .filter(form -> Pattern.compile(form + "(?![A-Za-z0-9])")
                                            .matcher(entry.getKey())
                                            .find()
                                    || (form.equals("kg") && entry.getKey().startsWith("kg")))
                            .forEach(form -> used.putIfAbsent(form, entry.getValue())));
            if (used.size() > 1) {
                String listed = String.join(
                        " / ",
                        used.keySet().stream()
                                .map(form -> form.replace("/", ""))
                                .toList());
                results.add(new Result(Kind.UNIT_NAMES, List.of(listed), List.copyOf(used.values())));
            }
        }
        return results;
    }

    private static Stream<Map.Entry<String, Passage>> printed(Evidence evidence) {
        Stream<Map.Entry<String, Passage>> targets =
                evidence.targets().stream().map((Target target) -> Map.entry(target.unit(), target.quote()));
        Stream<Map.Entry<String, Passage>> projects = evidence.projects().stream()
                .map(Project::quantities)
                .flatMap(List::stream)
                .map(quantity -> Map.entry(quantity.unit(), quantity.quote()));
        return Stream.concat(targets, projects);
    }
}
