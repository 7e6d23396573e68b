package org.plansite.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.Finding.Kind;
import org.plansite.plan.Mention;
import org.plansite.plan.Passage;
import org.plansite.plan.Responsibility;

/**
 * One body goes under one name, and two collectives do not go under nearly the same.
 *
 * <p>Short forms in running text are no variants: 高新区 leaves characters of 滨海高新技术产业开发区 out. 东疆保税港区 puts another in.
 */
final class BodyNames implements Check {
    private static final int NEARLY_AS_LONG = 2;

    @Override
    public List<Result> check(Evidence evidence) {
        Map<BodyId, Map<String, List<Passage>>> printed = printed(evidence);
        List<Result> results = new ArrayList<>();
        printed.forEach((id, names) -> {
            if (names.size() > 1) {
                results.add(result(names));
            }
        });
        List<Body> collectives = evidence.vocabulary().bodies().stream()
                .filter(body -> body.isCollective() && printed.containsKey(body.id()))
                .toList();
        for (int i = 0; i < collectives.size(); i++) {
            for (Body other : collectives.subList(i + 1, collectives.size())) {
                if (Resemblance.distance(collectives.get(i).name(), other.name()) == 1) {
                    Map<String, List<Passage>> both =
                            new LinkedHashMap<>(printed.get(collectives.get(i).id()));
                    both.putAll(printed.get(other.id()));
                    results.add(result(both));
                }
            }
        }
        return results;
    }

    /** Each body's names where they are printed, trivial short forms left out. */
    private static Map<BodyId, Map<String, List<Passage>>> printed(Evidence evidence) {
        Map<BodyId, Map<String, List<Passage>>> printed = new LinkedHashMap<>();
        for (Responsibility responsibility : evidence.responsibilities()) {
            if (responsibility.isDirect()) {
                add(printed, responsibility.body(), responsibility.printed());
            }
        }
        for (Mention mention : evidence.mentions()) {
            Body body = evidence.vocabulary().body(mention.body());
            if (isOwnName(mention.printed().words(), body)) {
                add(printed, mention.body(), mention.printed());
            }
        }
        return printed;
    }

    private static void add(Map<BodyId, Map<String, List<Passage>>> printed, BodyId body, Passage passage) {
        printed.computeIfAbsent(body, id -> new LinkedHashMap<>())
                .computeIfAbsent(passage.words(), words -> new ArrayList<>())
                .add(passage);
    }

    private static boolean isOwnName(String form, Body body) {
        boolean unlike = !body.isCollective()
                && Math.abs(form.length() - body.name().length()) <= NEARLY_AS_LONG
                && !isAbridged(form, body.name());
        return form.equals(body.name()) || unlike;
    }

    /** Whether the form only leaves out characters of the name. */
    private static boolean isAbridged(String form, String name) {
        int at = 0;
        for (int i = 0; i < name.length() && at < form.length(); i++) {
            at += form.charAt(at) == name.charAt(i) ? 1 : 0;
        }
        return at == form.length();
    }

    private static Result result(Map<String, List<Passage>> names) {
        String listed = names.entrySet().stream()
                .map(entry -> entry.getKey() + "×" + entry.getValue().size())
                .collect(Collectors.joining(" / "));
        Stream<Passage> quotes = names.values().stream().map(passages -> passages.get(0));
        return new Result(Kind.BODY_NAMES, List.of(listed), quotes.toList());
    }
}
