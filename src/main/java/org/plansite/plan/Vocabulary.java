package org.plansite.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bodies, indicators, terms and synonyms a site knows, in the order their files list them. */
public final class Vocabulary {
    private final Map<BodyId, Body> bodies = new LinkedHashMap<>();
    private final Map<String, Body> bodiesByName = new LinkedHashMap<>();
    private final Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();
    private final List<Term> terms;
    private final List<Synonyms> synonyms;

    /** A vocabulary that says nothing of synonyms. */
    public Vocabulary(List<Body> bodies, List<Indicator> indicators, List<Term> terms) {
        this(bodies, indicators, terms, List.of());
    }

    /** Ids and printed names have to be unique; the reader of the files has checked that. */
    public Vocabulary(List<Body> bodies, List<Indicator> indicators, List<Term> terms, List<Synonyms> synonyms) {
        for (Body body : bodies) {
            this.bodies.put(body.id(), body);
            bodiesByName.put(body.name(), body);
            body.aliases().forEach(alias -> bodiesByName.put(alias, body));
        }
        indicators.forEach(indicator -> this.indicators.put(indicator.id(), indicator));
        this.terms = List.copyOf(terms);
        this.synonyms = List.copyOf(synonyms);
    }

    public List<Body> bodies() {
        return List.copyOf(bodies.values());
    }

    /**
     * @throws IllegalArgumentException when there is no such body
     */
    public Body body(BodyId id) {
        return Optional.ofNullable(bodies.get(id)).orElseThrow(() -> new IllegalArgumentException("no body " + id));
    }

    /** The body with this name or alias, exactly as printed in a bracket. */
    public Optional<Body> bodyNamed(String printed) {
        return Optional.ofNullable(bodiesByName.get(printed));
    }

    public List<Indicator> indicators() {
        return List.copyOf(indicators.values());
    }

    /**
     * @throws IllegalArgumentException when there is no such indicator
     */
    public Indicator indicator(IndicatorId id) {
        return Optional.ofNullable(indicators.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no indicator " + id));
    }

    public List<Term> terms() {
        return terms;
    }

    public List<Synonyms> synonyms() {
        return synonyms;
    }
}
