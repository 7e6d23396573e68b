package org.plansite.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.plansite.analysis.VocabularyWord.Role;
import org.plansite.plan.Plan;
import org.plansite.source.Diagnostic;
import org.plansite.source.Problem;

/**
 * Every entry of the vocabulary is met in some plan.
 *
 * <p>A body is also met as the member of a collective that is, as issuer, and as reporter; an indicator where a target
 * or a report is about it; a term where its name stands.
 */
final class UnusedEntry implements Rule<Library> {

    @Override
    public Stream<Diagnostic> check(Library library) {
        return library.vocabularies().flatMap(UnusedEntry::unused);
    }

    private static Stream<Diagnostic> unused(Library library) {
        Set<String> bodies = new HashSet<>();
        Set<String> indicators = new HashSet<>();
        library.readPlans().forEach(plan -> {
            addBodies(plan, bodies);
            addIndicators(plan, indicators);
        });
        PrintedText text = PrintedText.of(library);
        return Words.of(library.vocabulary(), Role.NAME)
                .filter(name -> switch (name.section()) {
                    case AGENCIES -> !bodies.contains(name.id());
                    case INDICATORS -> !indicators.contains(name.id());
                    case TERMS -> !text.contains(name.text());
                    case SYNONYMS -> false;
                })
                .map(name -> Diagnostic.of(Problem.UNUSED_ENTRY, name.where(), name.text(), name.id()));
    }

    private static void addBodies(Plan plan, Set<String> met) {
        plan.facts().responsibilities().forEach(each -> met.add(each.body().value()));
        plan.facts().mentions().forEach(each -> met.add(each.body().value()));
        plan.reports().forEach(each -> met.add(each.reporter().value()));
        plan.vocabulary()
                .bodyNamed(plan.metadata().issuer())
                .ifPresent(issuer -> met.add(issuer.id().value()));
    }

    private static void addIndicators(Plan plan, Set<String> met) {
        plan.facts().targets().forEach(each -> met.add(each.indicator().value()));
        plan.reports().forEach(each -> each.indicator().ifPresent(id -> met.add(id.value())));
    }
}
