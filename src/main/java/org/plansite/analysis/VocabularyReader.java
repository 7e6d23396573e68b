package org.plansite.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.analysis.VocabularyWord.Role;
import org.plansite.analysis.VocabularyWord.Section;
import org.plansite.document.YamlFields;
import org.plansite.document.YamlNode;
import org.plansite.plan.Body;
import org.plansite.plan.Body.SpokenName;
import org.plansite.plan.BodyId;
import org.plansite.plan.BodyKind;
import org.plansite.plan.Indicator;
import org.plansite.plan.Indicator.Direction;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Slug;
import org.plansite.plan.Synonyms;
import org.plansite.plan.Term;
import org.plansite.plan.Vocabulary;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceFile;

/**
 * Reads vocabulary files: {@code agencies.yaml}, {@code indicators.yaml}, {@code terms.yaml} and {@code synonyms.yaml}.
 *
 * <p>A plan's own files say the same of its own entries; to an entry of the shared vocabulary, named by its id, they may
 * add names.
 */
public final class VocabularyReader {
    /** Stands for an id that was refused, so that reading can go on and find the other mistakes. */
    private static final String REFUSED = "refused";

    private static final String DRAFT = "draft";

    private final DiagnosticLog log = new DiagnosticLog();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, Location> ids = new HashMap<>();
    private final List<Runnable> references = new ArrayList<>();

    /** Claimed when all references are seen: they lead to no former id. */
    private final List<Runnable> formerIds = new ArrayList<>();

    private final List<VocabularyWord> words = new ArrayList<>();
    private final List<VocabularyWord> drafts = new ArrayList<>();
    private final List<YamlNode.Scalar> notBodies = new ArrayList<>();
    private final List<YamlNode.Scalar> notIndicators = new ArrayList<>();
    private final PlacedVocabulary shared;

    private VocabularyReader(PlacedVocabulary shared) {
        this.shared = shared;
        shared.entries().forEach((entry, where) -> ids.put(entry, where));
    }

    /**
     * The vocabulary the files make up.
     *
     * @throws InputException with everything that is wrong in them
     */
    public static Vocabulary read(List<SourceFile> files) {
        return readWithPlaces(files).vocabulary();
    }

    /**
     * The same, with the place of each word.
     *
     * @throws InputException with everything that is wrong in the files
     */
    public static PlacedVocabulary readWithPlaces(List<SourceFile> files) {
        return readOwn(files, PlacedVocabulary.NONE);
    }

    /**
     * The vocabulary of a plan: its own entries, and those it shares with others.
     *
     * @param files the plan's own
     * @return the whole vocabulary, with the places of the own words
     * @throws InputException with everything that is wrong in the files
     */
    public static PlacedVocabulary readOwn(List<SourceFile> files, PlacedVocabulary shared) {
        VocabularyReader reader = new VocabularyReader(shared);
        List<Body> bodies = new ArrayList<>();
        List<Indicator> indicators = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        List<Synonyms> synonyms = new ArrayList<>();
        for (SourceFile file : files) {
            YamlFields fields = YamlFields.of(
                    file, reader.log, "agencies", "not-bodies", "indicators", "not-indicators", "terms", "synonyms");
            fields.mappings("agencies").forEach(entry -> bodies.add(reader.body(entry)));
            reader.notBodies.addAll(fields.scalars("not-bodies"));
            reader.notIndicators.addAll(fields.scalars("not-indicators"));
            fields.mappings("indicators").forEach(entry -> indicators.add(reader.indicator(entry)));
            fields.mappings("terms").forEach(entry -> terms.add(reader.term(entry)));
            fields.mappings("synonyms").forEach(entry -> synonyms.add(reader.synonyms(entry)));
        }
        reader.references.forEach(Runnable::run);
        reader.formerIds.forEach(Runnable::run);
        reader.refuseNames(reader.notBodies, Section.AGENCIES, Problem.BODY_AND_NOT);
        reader.refuseNames(reader.notIndicators, Section.INDICATORS, Problem.INDICATOR_AND_NOT);
        reader.log.stopIfErrors();
        Vocabulary own = new Vocabulary(bodies, indicators, terms, synonyms)
                .without(reader.notBodies.stream().map(YamlNode.Scalar::text).toList());
        boolean isShared = shared.equals(PlacedVocabulary.NONE);
        return new PlacedVocabulary(isShared ? own : shared.vocabulary().with(own), reader.words, reader.drafts);
    }

    private Body body(YamlNode.Mapping entry) {
        YamlFields fields = YamlFields.of(
                entry,
                log,
                "id",
                "name",
                "kind",
                "aliases",
                "mentions",
                "everyday",
                "members",
                "open",
                "may-be",
                "note",
                "redirects",
                DRAFT);
        Optional<Body> known =
                sharedEntry(fields).flatMap(id -> shared.vocabulary().findBody(new BodyId(id)));
        return known.isPresent() ? moreNames(known.get(), entry, fields) : newBody(entry, fields);
    }

    private Body moreNames(Body body, YamlNode.Mapping entry, YamlFields fields) {
        String id = body.id().value();
        namesOnly(Section.AGENCIES, id, body.name(), entry, fields, List.of("aliases", "mentions", "everyday"));
        note(Section.AGENCIES, id, Role.ALIAS, fields, "aliases");
        note(Section.AGENCIES, id, Role.EVERYDAY, fields, "everyday");
        claim(Section.AGENCIES, fields, "aliases", id);
        return body.withNames(fields.strings("aliases"), mentions(entry, id), fields.strings("everyday"));
    }

    private Body newBody(YamlNode.Mapping entry, YamlFields fields) {
        String id = id(Section.AGENCIES, fields);
        note(Section.AGENCIES, id, Role.ID, fields, "id");
        note(Section.AGENCIES, id, Role.NAME, fields, "name");
        note(Section.AGENCIES, id, Role.ALIAS, fields, "aliases");
        note(Section.AGENCIES, id, Role.EVERYDAY, fields, "everyday");
        claim(Section.AGENCIES, fields, "name", id);
        claim(Section.AGENCIES, fields, "aliases", id);
        fields.scalars("members").forEach(member -> reference(Section.AGENCIES, member));
        fields.scalars("redirects").forEach(former -> formerId(Section.AGENCIES, former));
        return new Body(
                new BodyId(id),
                fields.string("name"),
                word(fields, "kind", BodyKind.values(), BodyKind::id, BodyKind.OTHER),
                fields.strings("aliases"),
                mentions(entry, id),
                fields.strings("everyday"),
                slugs(fields, "members").map(BodyId::new).toList(),
                fields.flag("open"),
                kinds(fields),
                fields.optionalString("note"),
                slugs(fields, "redirects").toList());
    }

    private List<BodyKind> kinds(YamlFields fields) {
        return fields.strings("may-be").stream()
                .flatMap(text -> word(fields, "may-be", text, BodyKind.values(), BodyKind::id).stream())
                .toList();
    }

    /** A form is a text, or a text with what must not stand around it. */
    private List<SpokenName> mentions(YamlNode.Mapping entry, String id) {
        List<SpokenName> names = new ArrayList<>();
        Optional<YamlNode> mentions = entry.entry("mentions").map(YamlNode.Entry::value);
        List<YamlNode> items = mentions.filter(YamlNode.Sequence.class::isInstance)
                .map(node -> ((YamlNode.Sequence) node).items())
                .orElse(mentions.map(List::of).orElse(List.of()));
        for (YamlNode item : items) {
            if (item instanceof YamlNode.Mapping mapping) {
                YamlFields fields = YamlFields.of(mapping, log, "text", "not_after", "not_before");
                note(Section.AGENCIES, id, Role.MENTION, fields, "text");
                names.add(new SpokenName(
                        fields.string("text"), fields.strings("not_after"), fields.strings("not_before")));
            } else if (item instanceof YamlNode.Scalar scalar) {
                words.add(new VocabularyWord(Section.AGENCIES, id, Role.MENTION, scalar.text(), scalar.where()));
                names.add(SpokenName.of(scalar.text()));
            } else {
                log.report(Problem.YAML_WRONG_KIND, item.where(), "mentions", "a list of names", item.kind());
            }
        }
        return names;
    }

    private Indicator indicator(YamlNode.Mapping entry) {
        YamlFields fields = YamlFields.of(
                entry,
                log,
                "id",
                "name",
                "printed",
                "everyday",
                "unit",
                "group",
                "direction",
                "parts",
                "topics",
                "note",
                "redirects",
                DRAFT);
        Optional<Indicator> known =
                sharedEntry(fields).flatMap(id -> shared.vocabulary().findIndicator(new IndicatorId(id)));
        return known.isPresent() ? moreNames(known.get(), entry, fields) : newIndicator(fields);
    }

    private Indicator moreNames(Indicator indicator, YamlNode.Mapping entry, YamlFields fields) {
        String id = indicator.id().value();
        namesOnly(Section.INDICATORS, id, indicator.name(), entry, fields, List.of("printed", "everyday"));
        note(Section.INDICATORS, id, Role.PRINTED, fields, "printed");
        note(Section.INDICATORS, id, Role.EVERYDAY, fields, "everyday");
        claim(Section.INDICATORS, fields, "printed", id);
        return indicator.withNames(fields.strings("printed"), fields.strings("everyday"));
    }

    private Indicator newIndicator(YamlFields fields) {
        String id = id(Section.INDICATORS, fields);
        note(Section.INDICATORS, id, Role.ID, fields, "id");
        note(Section.INDICATORS, id, Role.NAME, fields, "name");
        note(Section.INDICATORS, id, Role.PRINTED, fields, "printed");
        note(Section.INDICATORS, id, Role.EVERYDAY, fields, "everyday");
        claim(Section.INDICATORS, fields, "printed", id);
        fields.scalars("parts").forEach(part -> reference(Section.INDICATORS, part));
        fields.scalars("redirects").forEach(former -> formerId(Section.INDICATORS, former));
        return new Indicator(
                new IndicatorId(id),
                fields.string("name"),
                fields.strings("printed"),
                fields.strings("everyday"),
                fields.optionalString("unit").orElse(""),
                fields.string("group"),
                word(fields, "direction", Direction.values(), VocabularyReader::lowerCase, Direction.NONE),
                slugs(fields, "parts").map(IndicatorId::new).toList(),
                fields.strings("topics"),
                fields.optionalString("note"),
                slugs(fields, "redirects").toList());
    }

    private Term term(YamlNode.Mapping entry) {
        YamlFields fields = YamlFields.of(entry, log, "id", "name", "full", "explanation", DRAFT);
        String id = id(Section.TERMS, fields);
        note(Section.TERMS, id, Role.ID, fields, "id");
        note(Section.TERMS, id, Role.NAME, fields, "name");
        claim(Section.TERMS, fields, "name", id);
        return new Term(id, fields.string("name"), fields.optionalString("full"), fields.string("explanation"));
    }

    private Synonyms synonyms(YamlNode.Mapping entry) {
        YamlFields fields = YamlFields.of(entry, log, "printed", "everyday");
        List<String> printed = fields.strings("printed");
        if (printed.isEmpty()) {
            log.report(Problem.YAML_MISSING_KEY, fields.where(), "printed");
        }
        String id = printed.isEmpty() ? "" : printed.get(0);
        note(Section.SYNONYMS, id, Role.PRINTED, fields, "printed");
        note(Section.SYNONYMS, id, Role.EVERYDAY, fields, "everyday");
        claim(Section.SYNONYMS, fields, "printed", id);
        return new Synonyms(printed, fields.strings("everyday"));
    }

    private void note(Section section, String id, Role role, YamlFields fields, String key) {
        fields.scalars(key)
                .forEach(word -> words.add(new VocabularyWord(section, id, role, word.text(), word.where())));
    }

    /** The id of the entry, where the shared vocabulary has an entry with it. */
    private Optional<String> sharedEntry(YamlFields fields) {
        return fields.optionalString("id").filter(Slug::isValid);
    }

    /** A plan adds names to a shared entry and says nothing else of it; its name may be repeated for the reader. */
    private void namesOnly(
            Section section, String id, String name, YamlNode.Mapping entry, YamlFields fields, List<String> names) {
        Location sharedAt = Objects.requireNonNull(ids.get(section.room() + id));
        for (YamlNode.Entry field : entry.entries()) {
            boolean isName = field.key().equals("name")
                    && field.value() instanceof YamlNode.Scalar scalar
                    && scalar.text().equals(name);
            if (!isName && !names.contains(field.key()) && !List.of("id", DRAFT).contains(field.key())) {
                log.report(Problem.NAMES_ONLY, field.where(), field.key(), name, sharedAt);
            }
        }
        claimId("names of " + section.room() + id, id, entry.where());
        draft(section, id, name, fields);
    }

    private void draft(Section section, String id, String name, YamlFields fields) {
        if (fields.flag(DRAFT)) {
            drafts.add(new VocabularyWord(section, id, Role.NAME, name, fields.where(DRAFT)));
        }
    }

    private void refuseNames(List<YamlNode.Scalar> names, Section section, Problem problem) {
        for (YamlNode.Scalar name : names) {
            String owner = owners.get(section + " " + name.text());
            if (owner != null) {
                log.report(problem, name.where(), name.text(), owner);
            }
        }
    }

    private String id(Section section, YamlFields fields) {
        String id = fields.string("id");
        Location where = fields.where("id");
        if (!Slug.isValid(id)) {
            if (!id.isEmpty()) {
                log.report(Problem.BAD_SLUG, where, id);
            }
            return REFUSED;
        }
        if (id.equals("index")) {
            log.report(Problem.RESERVED_ID, where, id);
        }
        claimId(section.room() + id, id, where);
        draft(section, id, fields.optionalString("name").orElse(id), fields);
        return id;
    }

    private void claimId(String key, String id, Location where) {
        Location first = ids.putIfAbsent(key, where);
        if (first != null) {
            log.report(Problem.DUPLICATE_ID, where, id, first);
        }
    }

    /** A printed name means one entry of its section. */
    private void claim(Section section, YamlFields fields, String key, String id) {
        for (YamlNode.Scalar name : fields.scalars(key)) {
            String owner = owners.putIfAbsent(section + " " + name.text(), id);
            if (owner != null && !name.isEmpty()) {
                log.report(Problem.DUPLICATE_NAME, name.where(), name.text(), owner, id);
            }
        }
    }

    private void reference(Section section, YamlNode.Scalar id) {
        String room = section.room();
        references.add(() -> {
            if (!ids.containsKey(room + id.text())) {
                Stream<String> known = ids.keySet().stream()
                        .filter(key -> key.startsWith(room))
                        .map(key -> key.substring(room.length()))
                        .sorted();
                log.report(Problem.UNKNOWN_ID, id.where(), id.text(), Resemblance.nearest(id.text(), known));
            }
        });
    }

    /** A former id leaves a page at its old address, where no other page may stand. */
    private void formerId(Section section, YamlNode.Scalar id) {
        if (!Slug.isValid(id.text())) {
            log.report(Problem.BAD_SLUG, id.where(), id.text());
        }
        formerIds.add(() -> claimId(section.room() + id.text(), id.text(), id.where()));
    }

    private static Stream<String> slugs(YamlFields fields, String key) {
        return fields.strings(key).stream().filter(Slug::isValid);
    }

    private <T> T word(YamlFields fields, String key, T[] values, Function<T, String> id, T otherwise) {
        return word(fields, key, fields.string(key), values, id).orElse(otherwise);
    }

    private <T> Optional<T> word(YamlFields fields, String key, String text, T[] values, Function<T, String> id) {
        Optional<T> found = Arrays.stream(values)
                .filter(value -> id.apply(value).equals(text))
                .findFirst();
        if (found.isEmpty()) {
            String known = Arrays.stream(values).map(id).collect(Collectors.joining(", "));
            log.report(Problem.UNKNOWN_WORD, fields.where(key), text, key, known);
        }
        return found;
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
