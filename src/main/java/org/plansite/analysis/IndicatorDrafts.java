package org.plansite.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.plansite.analysis.IndicatorCandidates.Candidate;
import org.plansite.document.Document;
import org.plansite.plan.Indicator.Direction;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Outline;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.plan.Sentence.Role;
import org.plansite.plan.Target;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;
import org.plansite.plan.UnitKind;
import org.plansite.plan.Vocabulary;
import org.plansite.plan.YearMention;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Location;

/**
 * Finds in a plan the indicators that its vocabulary has no entry for.
 *
 * <p>Each is tried before it is proposed: the plan's targets are looked for with all proposed names, and a name that
 * would be found at a place where nobody thought of it, or not at all, is only listed as unsure.
 */
public final class IndicatorDrafts {
    private static final Pattern GOALS = Pattern.compile("目标|指标");
    private static final Pattern OPENS_A_TIME = Pattern.compile("(?:截至?|截止|到|至|在|自|从)?");
    private static final int MOST_WORDS = 60;

    private final Outline outline;
    private final String title;
    private final Places places;
    private final TableRows rows;
    private final RowDuties duties;
    private final TableTargets tables;
    private final Vocabulary vocabulary;
    private final Set<String> refused;
    private final Set<String> everyday = new LinkedHashSet<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<Unsure> unsure = new ArrayList<>();
    private final List<DraftTrial.Proposal> proposals = new ArrayList<>();
    private final Set<String> ofTables = new LinkedHashSet<>();

    /** Why some words before or behind a number are not taken for an indicator. */
    public enum Reason {
        /** They may be no name. */
        NAME,
        /** Several names share one number, or a part of their words. */
        SHARED,
        /** Nothing says for when the number is set. */
        TIME,
        /** The name is one by which people know another indicator. */
        KNOWN,
        /** The name would be found at other places too, or could not be found here. */
        ELSEWHERE,
        /** What a cell of an indicator table sets is not clear. */
        CELL
    }

    /**
     * An indicator that the plan seems to set goals for.
     *
     * @param name as printed, without what goes before it
     * @param printed the words by which it is known again
     * @param unit of measure; the first, if there are several
     */
    public record Draft(String name, String printed, String unit, Direction direction) {
        /** What is known again by its name. */
        public Draft(String name, String unit, Direction direction) {
            this(name, name, unit, direction);
        }
    }

    /** A place where it is not clear whether a goal is set. */
    public record Unsure(Location where, String words, Reason reason) {}

    private record Found(Candidate candidate, Passage at) {}

    private IndicatorDrafts(Document document, String title, Vocabulary vocabulary, Collection<String> refused) {
        OutlineBuilder builder = new OutlineBuilder(vocabulary, new DiagnosticLog());
        this.outline = builder.build(document);
        this.places = builder.places();
        this.rows = builder.rows();
        this.duties = builder.rowDuties();
        this.tables = new TableTargets(vocabulary, PlanYears.of(title, outline));
        this.title = title;
        this.vocabulary = vocabulary;
        this.refused = Set.copyOf(refused);
        vocabulary.indicators().forEach(known -> {
            everyday.add(known.name());
            everyday.addAll(known.everyday());
        });
    }

    /**
     * The indicators to propose, and the places that are not sure.
     *
     * @param title of the plan
     * @param vocabulary the shared one with the plan's own entries
     * @param refused names that a reader of the plan has found to be no indicator's
     */
    public static IndicatorDrafts of(
            Document document, String title, Vocabulary vocabulary, Collection<String> refused) {
        IndicatorDrafts found = new IndicatorDrafts(document, title, vocabulary, refused);
        found.propose();
        found.tryAll();
        return found;
    }

    /** In the order in which the plan names them. */
    public List<Draft> drafts() {
        return List.copyOf(drafts.values());
    }

    /** In printed order. */
    public List<Unsure> unsure() {
        return unsure.stream()
                .distinct()
                .sorted((a, b) -> Integer.compare(a.where().line(), b.where().line()))
                .toList();
    }

    /**
     * What the plan sets for indicators, by their ids, when it is read with a vocabulary.
     *
     * @param title of the plan
     * @param words the vocabulary with the new entries
     */
    public static Map<IndicatorId, List<Setting>> settings(Document document, String title, Vocabulary words) {
        OutlineBuilder builder = new OutlineBuilder(words, new DiagnosticLog());
        Outline outline = builder.build(document);
        Map<IndicatorId, List<Setting>> settings = new LinkedHashMap<>();
        for (Target target : DraftTrial.targets(outline, builder.rows(), title, words)) {
            settings.computeIfAbsent(target.indicator(), id -> new ArrayList<>())
                    .add(new Setting(
                            builder.places().of(target.quote()), target.quote().words()));
        }
        return settings;
    }

    /** A place that sets something for an indicator, with the words that do. */
    public record Setting(Location where, String words) {}

    private void propose() {
        List<Target> known = DraftTrial.targets(outline, rows, title, vocabulary);
        List<Found> untimed = new ArrayList<>();
        outline.units().stream()
                .filter(unit -> !Retrospect.holds(outline, unit))
                .forEach(this::proposeRows);
        for (Unit unit : outline.units()) {
            for (Sentence sentence : isRead(unit) ? unit.sentences() : List.<Sentence>of()) {
                List<String> before = new ArrayList<>();
                for (Candidate candidate : candidates(unit, sentence)) {
                    PrintedNumber number = candidate.number();
                    Found found = new Found(candidate, Passage.of(unit.id(), sentence, number.start(), number.end()));
                    if (!isKnown(found, known) && !refused.contains(candidate.name())) {
                        sort(found, before, untimed);
                    }
                    before.add(candidate.name());
                }
            }
        }
        // A name that is sure elsewhere is sure where nothing says for when.
        for (Found found : untimed) {
            Unit unit = outline.unit(found.at().unit());
            Sentence sentence = unit.sentence(found.at().sentence());
            boolean isPast = tellsOfBefore(unit, sentence) || CarriedYears.tellsThePast(Marks.read(sentence));
            if (!isPast && drafts.containsKey(found.candidate().name())) {
                add(found);
            } else {
                doubt(found.at(), Reason.TIME);
            }
        }
    }

    private void proposeRows(Unit unit) {
        for (Sentence sentence : unit.sentences()) {
            rows.at(unit, sentence).ifPresent(row -> {
                TableDraft draft = TableDraft.of(row, tables);
                draft.unclear().forEach(cell -> doubt(passage(unit, sentence, cell), Reason.CELL));
                for (TableDraft.Value value : draft.values()) {
                    propose(value, passage(unit, sentence, value.cell()));
                }
            });
        }
    }

    private static Passage passage(Unit unit, Sentence sentence, TableRow.Cell cell) {
        return Passage.of(unit.id(), sentence, cell.start(), cell.end());
    }

    private void propose(TableDraft.Value value, Passage at) {
        Draft draft = value.draft();
        Draft before = drafts.get(draft.name());
        boolean isOther = before != null && !UnitWords.agree(before.unit(), draft.unit());
        if (refused.contains(draft.name())) {
            return;
        } else if (value.doubt().isPresent() || isOther) {
            doubt(at, value.doubt().orElse(Reason.CELL));
        } else if (everyday.contains(draft.name())) {
            doubt(at, Reason.KNOWN);
        } else {
            drafts.merge(draft.name(), draft, IndicatorDrafts::joined);
            ofTables.add(draft.name());
            proposals.add(new DraftTrial.Proposal(at, value.value(), draft.name()));
        }
    }

    private static boolean isKnown(Found found, List<Target> known) {
        return known.stream()
                .anyMatch(target -> target.quote().contains(found.at())
                        && target.value()
                                .equals(Optional.of(found.candidate().number().value())));
    }

    /** @param before the names in the sentence before it */
    private void sort(Found found, List<String> before, List<Found> untimed) {
        String name = found.candidate().name();
        boolean isShortForm = before.stream().anyMatch(other -> other.endsWith(name) && other.length() > name.length());
        Optional<Reason> doubt = found.candidate().doubt();
        if (doubt.isEmpty() && (isShortForm || everyday.contains(name))) {
            doubt = Optional.of(Reason.KNOWN);
        }
        if (doubt.equals(Optional.of(Reason.TIME))) {
            untimed.add(found);
        } else if (doubt.isPresent()) {
            doubt(found.at(), doubt.get());
        } else {
            add(found);
        }
    }

    private void add(Found found) {
        Candidate candidate = found.candidate();
        String name = candidate.name();
        String unit = candidate.number().unit().replace("个百分点", "%").replace("％", "%");
        drafts.merge(name, new Draft(name, candidate.printed(), unit, candidate.direction()), IndicatorDrafts::joined);
        proposals.add(new DraftTrial.Proposal(found.at(), candidate.number().value(), name));
    }

    private static Draft joined(Draft one, Draft other) {
        boolean agree = one.direction() == other.direction();
        return new Draft(one.name(), one.printed(), one.unit(), agree ? one.direction() : Direction.NONE);
    }

    private void doubt(Passage at, Reason reason) {
        Sentence sentence = outline.unit(at.unit()).sentence(at.sentence());
        String text = Marks.read(sentence);
        String clause = sentence.text()
                .substring(Clauses.startOf(text, at.start()), Clauses.endOf(text, at.end()))
                .strip();
        boolean isLong = clause.length() > MOST_WORDS;
        unsure.add(new Unsure(places.of(at), isLong ? clause.substring(0, MOST_WORDS) + "…" : clause, reason));
    }

    private List<Candidate> candidates(Unit unit, Sentence sentence) {
        boolean isRow = sentence.text().contains(TableRow.JOINT);
        boolean isDuty = duties.at(unit.id(), sentence).isPresent();
        if (sentence.role() == Role.BRACKET || (isRow && !isDuty)) {
            return List.of();
        }
        Sentence said =
                isWholeTask(unit, sentence) ? new Sentence(sentence.number(), sentence.text(), Role.TEXT) : sentence;
        IndicatorCandidates.Timing timing = IndicatorCandidates.Timing.SENTENCE;
        if (!tellsOfBefore(unit, sentence)) {
            timing = isTitled(unit, GOALS)
                    ? IndicatorCandidates.Timing.GOALS
                    : TitleYears.areIn(title) ? IndicatorCandidates.Timing.PLAN : timing;
        }
        return new IndicatorCandidates(said, YearFinder.find(unit, sentence), timing, TitleYears.firstOf(title)).find();
    }

    /** Whether the unit has begun to tell of the years before the plan's; what is compared with them is still to be. */
    private boolean tellsOfBefore(Unit unit, Sentence sentence) {
        OptionalInt first = TitleYears.firstOf(title);
        return first.isPresent()
                && unit.sentences().stream()
                        .filter(other -> other.number() <= sentence.number())
                        .anyMatch(other -> YearFinder.find(unit, other).stream()
                                .anyMatch(year -> year.to() < first.getAsInt() && opensClause(other, year)));
    }

    private static boolean opensClause(Sentence sentence, YearMention year) {
        int start = year.printed().start();
        String text = Marks.read(sentence);
        String before = text.substring(Clauses.startOf(text, start), start);
        return year.role() != YearMention.Role.BASELINE
                && OPENS_A_TIME.matcher(before).matches();
    }

    /** {@code 3.进出口总额增长8%。（市商务局）}: there is no text but the title, so it names nothing and says what is to be. */
    private static boolean isWholeTask(Unit unit, Sentence sentence) {
        return sentence.role() == Role.TITLE
                && unit.sentences().stream().allMatch(other -> other.equals(sentence) || other.role() == Role.BRACKET);
    }

    /** Columns list projects; a chapter about the years before sets nothing. */
    private boolean isRead(Unit unit) {
        boolean inColumn = unit.kind() == UnitKind.COLUMN || unit.kind() == UnitKind.ITEM;
        return !inColumn && unit.kind() != UnitKind.NOTICE && !Retrospect.holds(outline, unit);
    }

    private boolean isTitled(Unit unit, Pattern words) {
        Optional<UnitId> parent = unit.parent();
        return words.matcher(unit.title()).find()
                || parent.map(outline::unit)
                        .filter(above -> isTitled(above, words))
                        .isPresent();
    }

    /** Takes names away until those that are left are found where they were thought of, and nowhere else. */
    private void tryAll() {
        Set<String> wrong = wrong();
        while (!wrong.isEmpty()) {
            for (DraftTrial.Proposal proposal : proposals) {
                if (wrong.contains(proposal.name())) {
                    doubt(proposal.number(), Reason.ELSEWHERE);
                }
            }
            Set<String> names = Set.copyOf(wrong);
            proposals.removeIf(proposal -> names.contains(proposal.name()));
            drafts.keySet().removeAll(names);
            wrong = wrong();
        }
    }

    private Set<String> wrong() {
        return new DraftTrial(outline, rows, title, vocabulary, List.copyOf(drafts.values()), proposals, ofTables)
                .wrong();
    }
}
