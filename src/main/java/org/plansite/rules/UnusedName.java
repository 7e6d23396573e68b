package org.plansite.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.analysis.VocabularyWord;
import org.plansite.analysis.VocabularyWord.Role;
import org.plansite.plan.Plan;
import org.plansite.plan.Target;
import org.plansite.source.Diagnostic;
import org.plansite.source.Problem;

/**
 * Every name the vocabulary gives as printed is printed in some plan.
 *
 * <p>An alias stands in a bracket or in the text, a mention in the text; the printed name of an indicator may have its
 * tail left out, {@code 新建公共机构建筑、新建厂房屋顶光伏覆盖率}. Everyday names are for the search and printed nowhere.
 */
final class UnusedName implements Rule<Library> {
    private static final String GAP = "…";
    private static final Set<Role> PRINTED = Set.of(Role.ALIAS, Role.MENTION, Role.PRINTED);

    @Override
    public Stream<Diagnostic> check(Library library) {
        return library.vocabularies().flatMap(UnusedName::unused);
    }

    private static Stream<Diagnostic> unused(Library library) {
        PrintedText text = PrintedText.of(library);
        Set<String> bodyNames = bodyNames(library);
        List<Target> targets = library.readPlans()
                .flatMap(plan -> plan.facts().targets().stream())
                .toList();
        return library.vocabulary().words().stream()
                .filter(word -> PRINTED.contains(word.role()))
                .filter(word -> switch (word.section()) {
                    case AGENCIES -> !bodyNames.contains(word.text());
                    case INDICATORS -> !isPrinted(word, text, targets);
                    case TERMS, SYNONYMS -> !text.contains(word.text());
                })
                .map(word -> Diagnostic.of(Problem.UNUSED_NAME, word.where(), word.text()));
    }

    private static Set<String> bodyNames(Library library) {
        return library.readPlans().flatMap(UnusedName::bodyNames).collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<String> bodyNames(Plan plan) {
        return Stream.concat(
                plan.facts().responsibilities().stream()
                        .map(each -> each.printed().words()),
                plan.facts().mentions().stream().map(each -> each.printed().words()));
    }

    private static boolean isPrinted(VocabularyWord name, PrintedText text, List<Target> targets) {
        List<String> parts = List.of(name.text().split(GAP));
        String last = parts.get(parts.size() - 1);
        return text.containsInOrder(parts)
                || targets.stream()
                        .filter(target -> target.indicator().value().equals(name.id()))
                        .anyMatch(target -> last.startsWith(target.name()));
    }
}
