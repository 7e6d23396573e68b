package org.plansite.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.plan.Facts;
import org.plansite.plan.ForceWord;
import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Sentence;
import org.plansite.plan.Target;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;
import org.plansite.plan.YearMention;
import org.plansite.site.Addresses;

/** The sentences of a plan as documents of OpenSearch, in the lines of its {@code _bulk} interface. */
public final class OpenSearchBulk {
    private final Plan plan;
    private final String base;
    private final Map<UnitId, List<Responsibility>> responsibilities;
    private final Map<Place, List<ForceWord>> forces;
    private final Map<Place, List<Target>> targets;
    private final Map<Place, List<YearMention>> years;

    /** A sentence's place in the plan. */
    private record Place(UnitId unit, int sentence) {
        static Place of(Passage passage) {
            return new Place(passage.unit(), passage.sentence());
        }
    }

    private OpenSearchBulk(Plan plan, String base) {
        this.plan = plan;
        this.base = base;
        Facts facts = plan.facts();
        responsibilities = facts.responsibilities().stream().collect(Collectors.groupingBy(Responsibility::unit));
        forces = byPlace(facts.forceWords(), ForceWord::printed);
        targets = byPlace(facts.targets(), Target::quote);
        years = byPlace(facts.years(), YearMention::printed);
    }

    /**
     * Two lines for each sentence, the last with its end: what to do, and the document. A sentence has the same id in
     * every export, so that a newer one replaces it.
     *
     * @param base where the site stands, with a slash at its end; empty for addresses relative to its root
     */
    public static List<byte[]> of(Plan plan, String base) {
        OpenSearchBulk bulk = new OpenSearchBulk(plan, base);
        List<byte[]> documents = new ArrayList<>();
        for (Unit unit : plan.outline().units()) {
            for (Sentence sentence : unit.sentences()) {
                documents.add(bulk.document(unit, sentence).getBytes(StandardCharsets.UTF_8));
            }
        }
        return documents;
    }

    private static <T> Map<Place, List<T>> byPlace(List<T> facts, Function<T, Passage> passage) {
        return facts.stream().collect(Collectors.groupingBy(fact -> Place.of(passage.apply(fact))));
    }

    private String document(Unit unit, Sentence sentence) {
        String action = Json.of(json -> {
            json.writeStartObject();
            json.writeObjectFieldStart("index");
            json.writeStringField("_id", plan.id() + "/" + unit.id() + "/" + sentence.number());
            json.writeEndObject();
            json.writeEndObject();
        });
        String source = Json.of(json -> {
            json.writeStartObject();
            plan(json);
            place(json, unit, sentence);
            facts(json, unit, new Place(unit.id(), sentence.number()));
            json.writeEndObject();
        });
        return action + "\n" + source + "\n";
    }

    private void plan(JsonGenerator json) throws IOException {
        json.writeStringField("plan", plan.id());
        json.writeStringField("plan_title", plan.metadata().title());
        json.writeStringField("issuer", plan.metadata().issuer());
        json.writeStringField("date", plan.metadata().date());
        json.writeStringField("status", plan.metadata().status());
    }

    private void place(JsonGenerator json, Unit unit, Sentence sentence) throws IOException {
        json.writeStringField("unit", unit.id().value());
        json.writeStringField("kind", unit.kind().id());
        json.writeStringField("citation", unit.citation());
        json.writeStringField("heading", unit.heading());
        json.writeNumberField("sentence", sentence.number());
        json.writeStringField("role", sentence.role().name().toLowerCase(Locale.ROOT));
        json.writeStringField("text", sentence.text());
        json.writeStringField("url", base + Addresses.sentence(plan, unit.id(), sentence.number()));
    }

    private void facts(JsonGenerator json, Unit unit, Place place) throws IOException {
        List<Responsibility> bound = responsibilities.getOrDefault(unit.id(), List.of());
        strings(json, "bodies", bodies(bound, Responsibility::isDirect));
        strings(json, "body_names", names(bound));
        strings(json, "via", bodies(bound, each -> !each.isDirect()));
        strings(
                json,
                "indicators",
                targets.getOrDefault(place, List.of()).stream()
                        .map(target -> target.indicator().value()));
        List<ForceWord> words = forces.getOrDefault(place, List.of());
        strings(json, "force", words.stream().map(word -> word.force().id()));
        strings(json, "force_words", words.stream().map(word -> word.printed().words()));
        years(json, years.getOrDefault(place, List.of()));
    }

    private static Stream<String> bodies(List<Responsibility> bound, Predicate<Responsibility> wanted) {
        return bound.stream().filter(wanted).map(each -> each.body().value());
    }

    private Stream<String> names(List<Responsibility> bound) {
        return bound.stream()
                .filter(Responsibility::isDirect)
                .map(each -> plan.vocabulary().body(each.body()).name());
    }

    private static void years(JsonGenerator json, Collection<YearMention> named) throws IOException {
        json.writeArrayFieldStart("years");
        for (YearMention year : named) {
            json.writeStartObject();
            json.writeNumberField("gte", year.from());
            json.writeNumberField("lte", year.to());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("deadlines");
        for (int year : named.stream()
                .filter(each -> each.role() == YearMention.Role.DEADLINE)
                .mapToInt(YearMention::to)
                .distinct()
                .toArray()) {
            json.writeNumber(year);
        }
        json.writeEndArray();
    }

    private static void strings(JsonGenerator json, String name, Stream<String> values) throws IOException {
        json.writeFieldName(name);
        Json.strings(json, values.distinct().toList());
    }
}
