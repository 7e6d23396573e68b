package org.plansite.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.plansite.analysis.IndicatorNames.Match;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.plan.Target;
import org.plansite.plan.Target.Change;
import org.plansite.plan.Unit;
import org.plansite.plan.YearMention;

/** Gathers the targets of one sentence: gives each its quotation, its year, its strength and what it is measured against. */
final class SentenceTargets {
    private static final Pattern SEPARATED = Pattern.compile("^\\s?(?:及以上|以上|及以下|以下|以内|左右)?\\s?(?:[、，；和及与]|以及|$)");

    private final Unit unit;
    private final Sentence sentence;
    private final String text;

    /** The text with plain digits, for the grammar. */
    private final String plain;

    private final ClausesRead clauses;
    private final YearsOfTargets years;
    private final List<Target> found = new ArrayList<>();

    SentenceTargets(Unit unit, Sentence sentence, ClausesRead clauses, YearsOfTargets years) {
        this.unit = unit;
        this.sentence = sentence;
        this.text = Marks.read(sentence);
        this.plain = Digits.plain(text);
        this.clauses = clauses;
        this.years = years;
    }

    String text() {
        return text;
    }

    String plain() {
        return plain;
    }

    ClausesRead clauses() {
        return clauses;
    }

    YearsOfTargets years() {
        return years;
    }

    /** How many there are so far. */
    int count() {
        return found.size();
    }

    /** Those found behind the first so many. */
    List<Target> since(int count) {
        return List.copyOf(found.subList(count, found.size()));
    }

    /** The one found last. */
    Optional<Target> last() {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    /** All of them in printed order, with ids that count on from a number. */
    List<Target> numbered(int firstNumber) {
        found.sort(Comparator.comparingInt(target -> target.quote().start()));
        List<Target> numbered = new ArrayList<>();
        for (Target target : found) {
            numbered.add(target.withId(unit.id() + ".t" + (firstNumber + numbered.size())));
        }
        return numbered;
    }

    /** Adds what a clause sets for its subjects, for the year that is named before its end. */
    void add(List<Match> subjects, SetValue value, int start, int end) {
        add(subjects, value, start, end, years.yearBefore(end));
    }

    /** Adds what a clause sets for its subjects and a year. */
    void add(List<Match> subjects, SetValue value, int start, int end, OptionalInt year) {
        Optional<String> strength = TargetGrammar.strength(text, start, end);
        OptionalInt baseline = baseline(value, comparisonStart(start, value), end);
        Passage quote = Passage.of(unit.id(), sentence, start, end);
        for (Match subject : subjects) {
            String name = sentence.text().substring(subject.start(), subject.end());
            found.add(value.of(subject.indicator().id(), name, quote, year, strength, baseline));
        }
    }

    /** Adds a further value for the indicator of a target: the quote holds both. */
    void goOn(Target before, SetValue value, int end) {
        goOn(before, value, end, years.yearBefore(end));
    }

    /** The same for a year that the sentence names otherwise. */
    void goOn(Target before, SetValue value, int end, OptionalInt year) {
        int start = before.quote().start();
        int from = before.quote().end();
        Optional<String> strength = TargetGrammar.strength(text, from, end);
        Passage quote = Passage.of(unit.id(), sentence, start, end);
        found.add(value.of(before.indicator(), before.name(), quote, year, strength, baseline(value, from, end)));
    }

    private OptionalInt baseline(SetValue value, int from, int end) {
        return value.change() == Change.NONE ? value.multipleOf() : TargetGrammar.baseline(plain, from, end);
    }

    /**
     * {@code 与2020年相比，}: a clause before says what the changes behind it are measured against, until a year, a
     * semicolon or a rate a year says otherwise.
     */
    private int comparisonStart(int start, SetValue value) {
        int clause = clauses.startOf(start);
        if (clause > 3 && text.startsWith("相比，", clause - 3)) {
            return clauses.startOf(clause - 1);
        }
        int from = clause;
        boolean own = value.words().contains("年均") || years.namesYear(clause, Clauses.endOf(text, start));
        while (!own && from > 3 && text.charAt(from - 1) == '，') {
            int before = clauses.startOf(from - 1);
            if (text.startsWith("相比，", from - 3)) {
                return before;
            }
            if (years.namesYear(before, from)) {
                return clause;
            }
            from = before;
        }
        return clause;
    }

    /**
     * {@code 超过30%的炼油产能，单位能量因数综合能耗达到7.5千克标准油} sets two targets that mean nothing without each other: both
     * are quoted with the whole. A share that says itself what is reached stands alone.
     */
    void joinSharesWithWhatTheyReach() {
        for (Target share : List.copyOf(found)) {
            int next = share.quote().end() + 1;
            boolean isShare = share.unit().equals("%")
                    && text.startsWith(
                            "的" + share.name(),
                            share.quote().end() - share.name().length() - 1)
                    && ShareOfThings.of("", "的" + share.name()).isEmpty();
            if (isShare) {
                found.stream()
                        .filter(target -> target.quote().start() == next)
                        .findFirst()
                        .ifPresent(target -> quoteTogether(share, target));
            }
        }
    }

    private void quoteTogether(Target share, Target reached) {
        Passage both = Passage.of(
                unit.id(), sentence, share.quote().start(), reached.quote().end());
        found.replaceAll(target -> target.equals(share) || target.equals(reached) ? target.quotedAs(both) : target);
    }

    /** The start of the clause, behind the number before and behind the year that opens it. */
    int startOfQuote(int index, int previousEnd) {
        int start = clauses.startOf(index);
        boolean isPartOfName = previousEnd > start
                && !SEPARATED.matcher(text.substring(previousEnd)).find();
        start = isPartOfName ? start : Math.max(start, previousEnd);
        for (YearMention year : years.named()) {
            boolean opens =
                    year.role() == YearMention.Role.DEADLINE && year.printed().start() == start;
            start = opens ? year.printed().end() : start;
        }
        while ("、， ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return hasCondition(start) ? clauses.startOf(start - 2) : start;
    }

    /** {@code 新建民用建筑具备条件的，实施装配式建筑比例达到100%}: the clause before says for what the target is set. */
    private boolean hasCondition(int start) {
        return start > 1 && text.startsWith("的，", start - 2);
    }
}
