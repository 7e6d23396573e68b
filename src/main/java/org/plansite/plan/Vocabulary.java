package org.plansite.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The bodies, indicators, terms and synonyms a plan's words are read with, in the order their files list them.
 *
 * <p>A plan's own entries stand before those it shares with others, and its names win: two plans may print one name and
 * mean two bodies.
 */
public final class Vocabulary {
    private final @Nullable Vocabulary shared;
    private final Map<BodyId, Body> bodies = new LinkedHashMap<>();
    private final Map<String, Body> bodiesByName = new HashMap<>();
    private final Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();
    private final List<Term> terms;
    private final List<Synonyms> synonyms;
    private final Set<String> notBodies;

    /** A vocabulary that says nothing of synonyms. */
    public Vocabulary(List<Body> bodies, List<Indicator> indicators, List<Term> terms) {
        this(bodies, indicators, terms, List.of());
    }

    /** Ids and printed names have to be unique; the reader of the files has checked that. */
    public Vocabulary(List<Body> bodies, List<Indicator> indicators, List<Term> terms, List<Synonyms> synonyms) {
        this(null, bodies, indicators, terms, synonyms, List.of());
    }

    private Vocabulary(
            @Nullable Vocabulary shared,
            List<Body> bodies,
            List<Indicator> indicators,
            List<Term> terms,
            List<Synonyms> synonyms,
            Collection<String> notBodies) {
        this.shared = shared;
        for (Body body : bodies) {
            this.bodies.put(body.id(), body);
            bodiesByName.put(body.name(), body);
            body.aliases().forEach(alias -> bodiesByName.put(alias, body));
        }
        indicators.forEach(indicator -> this.indicators.put(indicator.id(), indicator));
        this.terms = List.copyOf(terms);
        this.synonyms = List.copyOf(synonyms);
        this.notBodies = new LinkedHashSet<>(notBodies);
    }

    /**
     * This vocabulary for a plan that has entries of its own.
     *
     * @param own the plan's entries; those with an id of this vocabulary take the place of the entry here
     */
    public Vocabulary with(Vocabulary own) {
        return new Vocabulary(
                this,
                List.copyOf(own.bodies.values()),
                List.copyOf(own.indicators.values()),
                own.terms,
                own.synonyms,
                own.notBodies);
    }

    /** The same vocabulary, which also knows some names printed as if they were bodies' and are not. */
    public Vocabulary without(Collection<String> names) {
        return new Vocabulary(
                shared, List.copyOf(bodies.values()), List.copyOf(indicators.values()), terms, synonyms, names);
    }

    /** What several plans' vocabularies hold together: an entry that is in several of them once, with all its names. */
    public static Vocabulary union(List<Vocabulary> vocabularies) {
        if (vocabularies.stream().distinct().count() == 1) {
            return vocabularies.get(0);
        }
        Map<BodyId, Body> bodies = new LinkedHashMap<>();
        Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();
        Set<Term> terms = new LinkedHashSet<>();
        Set<Synonyms> synonyms = new LinkedHashSet<>();
        Stream<Vocabulary> bases = vocabularies.stream()
                .map(each -> each.shared)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
        Stream.concat(bases, vocabularies.stream()).distinct().forEach(each -> {
            each.bodies.values().forEach(body -> bodies.merge(body.id(), body, Vocabulary::joined));
            each.indicators.values().forEach(one -> indicators.merge(one.id(), one, Vocabulary::joined));
            terms.addAll(each.terms);
            synonyms.addAll(each.synonyms);
        });
        return new Vocabulary(
                List.copyOf(bodies.values()),
                List.copyOf(indicators.values()),
                List.copyOf(terms),
                List.copyOf(synonyms));
    }

    private static Body joined(Body one, Body other) {
        return one.withNames(other.aliases(), other.mentions(), other.everyday());
    }

    private static Indicator joined(Indicator one, Indicator other) {
        return one.withNames(other.printed(), other.everyday());
    }

    public List<Body> bodies() {
        if (shared == null) {
            return List.copyOf(bodies.values());
        }
        Stream<Body> others = shared.bodies().stream().filter(body -> !bodies.containsKey(body.id()));
        return Stream.concat(bodies.values().stream(), others).toList();
    }

    /**
     * @throws IllegalArgumentException when there is no such body
     */
    public Body body(BodyId id) {
        return findBody(id).orElseThrow(() -> new IllegalArgumentException("no body " + id));
    }

    /** The body with this id, if there is one. */
    public Optional<Body> findBody(BodyId id) {
        Optional<Body> own = Optional.ofNullable(bodies.get(id));
        return own.isPresent() || shared == null ? own : shared.findBody(id);
    }

    /** Whether several plans may mean the body, because its entry stands in the shared vocabulary. */
    public boolean isShared(BodyId id) {
        return shared == null || shared.findBody(id).isPresent();
    }

    /** Whether several plans may mean the indicator. */
    public boolean isShared(IndicatorId id) {
        return shared == null || shared.findIndicator(id).isPresent();
    }

    /** What the plan shares with others; a vocabulary that is no plan's own is shared as a whole. */
    public Vocabulary shared() {
        return shared == null ? this : shared;
    }

    /** The same vocabulary without the shared entries that nothing is said about. */
    public Vocabulary sharing(Predicate<Body> body, Predicate<Indicator> indicator, Predicate<Term> term) {
        return new Vocabulary(
                bodies().stream()
                        .filter(each -> !isShared(each.id()) || body.test(each))
                        .toList(),
                indicators().stream()
                        .filter(each -> !isShared(each.id()) || indicator.test(each))
                        .toList(),
                terms().stream().filter(term).toList(),
                synonyms());
    }

    /** The body with this name or alias, exactly as printed in a bracket. */
    public Optional<Body> bodyNamed(String printed) {
        Body own = bodiesByName.get(printed);
        if (own != null || shared == null || notBodies.contains(printed)) {
            return Optional.ofNullable(own);
        }
        return shared.bodyNamed(printed).map(body -> bodies.getOrDefault(body.id(), body));
    }

    /** Whether the name, though printed where bodies' names are, is none: whoever read the plan has said so. */
    public boolean isNoBody(String printed) {
        return notBodies.contains(printed) || (shared != null && shared.isNoBody(printed));
    }

    public List<Indicator> indicators() {
        if (shared == null) {
            return List.copyOf(indicators.values());
        }
        Stream<Indicator> others =
                shared.indicators().stream().filter(indicator -> !indicators.containsKey(indicator.id()));
        return Stream.concat(indicators.values().stream(), others).toList();
    }

    /**
     * @throws IllegalArgumentException when there is no such indicator
     */
    public Indicator indicator(IndicatorId id) {
        return findIndicator(id).orElseThrow(() -> new IllegalArgumentException("no indicator " + id));
    }

    /** The indicator with this id, if there is one. */
    public Optional<Indicator> findIndicator(IndicatorId id) {
        Optional<Indicator> own = Optional.ofNullable(indicators.get(id));
        return own.isPresent() || shared == null ? own : shared.findIndicator(id);
    }

    /** The plan's own explanation of a term stands for the shared one. */
    public List<Term> terms() {
        if (shared == null) {
            return terms;
        }
        Stream<Term> others = shared.terms().stream()
                .filter(term -> terms.stream().noneMatch(own -> own.name().equals(term.name())));
        return Stream.concat(terms.stream(), others).toList();
    }

    public List<Synonyms> synonyms() {
        return shared == null
                ? synonyms
                : Stream.concat(synonyms.stream(), shared.synonyms().stream()).toList();
    }
}
