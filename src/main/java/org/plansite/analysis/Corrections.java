package org.plansite.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plansite.analysis.CorrectionRule.Kind;
import org.plansite.plan.Correction;
import org.plansite.plan.OtherNumber;
import org.plansite.plan.Outline;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Problem;

/** Applies a plan's corrections while its facts are found, and remembers which of them were of use. */
final class Corrections {
    private final List<CorrectionRule> rules;
    private final Outline outline;
    private final Set<CorrectionRule> used = new LinkedHashSet<>();

    Corrections(List<CorrectionRule> rules, Outline outline) {
        this.rules = List.copyOf(rules);
        this.outline = outline;
    }

    /** What sort of number a correction says the passage is. */
    Optional<OtherNumber.Reason> number(Passage passage) {
        return rule(Kind.NUMBER, passage).flatMap(CorrectionRule::number);
    }

    /** Whether a correction of this kind takes the passage out. */
    boolean removes(Kind kind, Passage passage) {
        return rule(kind, passage).isPresent();
    }

    private Optional<CorrectionRule> rule(Kind kind, Passage passage) {
        Optional<CorrectionRule> found = rules.stream()
                .filter(rule -> rule.kind() == kind && rule.unit().equals(passage.unit()))
                .filter(rule -> isAt(rule, passage))
                .findFirst();
        found.ifPresent(used::add);
        return found;
    }

    private boolean isAt(CorrectionRule rule, Passage passage) {
        Sentence sentence = outline.unit(passage.unit()).sentence(passage.sentence());
        String text = sentence.text();
        for (int at = text.indexOf(rule.words()); at >= 0; at = text.indexOf(rule.words(), at + 1)) {
            if (at <= passage.start() && passage.end() <= at + rule.words().length()) {
                return true;
            }
        }
        return false;
    }

    /** The corrections that changed something; the others are reported. */
    List<Correction> applied(DiagnosticLog log) {
        List<Correction> applied = new ArrayList<>();
        for (CorrectionRule rule : rules) {
            if (!outline.contains(rule.unit())) {
                log.report(Problem.CORRECTION_UNIT, rule.where(), rule.unit());
            } else if (!used.contains(rule)) {
                log.report(Problem.CORRECTION_UNUSED, rule.where(), rule.words(), rule.unit());
            } else {
                String change = rule.kind() == Kind.NUMBER
                        ? rule.number().orElseThrow().id()
                        : rule.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
                applied.add(new Correction(rule.unit(), rule.words(), change, rule.reason()));
            }
        }
        return applied;
    }
}
