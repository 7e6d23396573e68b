package org.plansite.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plansite.document.PlanFolder;
import org.plansite.plan.Plan;
import org.plansite.plan.PlanMetadata;
import org.plansite.plan.YearMention.Role;
import org.plansite.source.Diagnostic;
import org.plansite.source.Problem;

/**
 * What {@code plan.yaml} gives as the plan's title, issuer and date of issue stands in the plan.
 *
 * <p>A plan that prints no date, or none alone in its line, is not held to it.
 */
final class HeadNotPrinted implements Rule<Library> {
    private static final Pattern DATE = Pattern.compile("([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日");

    @Override
    public Stream<Diagnostic> check(Library library) {
        return library.readPlans().flatMap(plan -> check(plan, library.filesOf(plan)));
    }

    private static Stream<Diagnostic> check(Plan plan, PlanFolder files) {
        PlanMetadata given = plan.metadata();
        String printed = files.source().file().text().replaceAll("\\s", "");
        Stream<Diagnostic> words = Stream.of("title", "issuer")
                .filter(key ->
                        !printed.contains((key.equals("title") ? given.title() : given.issuer()).replaceAll("\\s", "")))
                .map(key -> Diagnostic.of(
                        Problem.HEAD_NOT_PRINTED,
                        YamlPlace.of(files.plan(), key),
                        key,
                        key.equals("title") ? given.title() : given.issuer()));
        Stream<Diagnostic> date = printedDate(plan)
                .filter(other -> !other.equals(given.date()))
                .map(other ->
                        Diagnostic.of(Problem.DATE_DIFFERS, YamlPlace.of(files.plan(), "date"), given.date(), other))
                .stream();
        return Stream.concat(words, date);
    }

    private static Optional<String> printedDate(Plan plan) {
        return plan.facts().years().stream()
                .filter(year -> year.role() == Role.ISSUE)
                .map(year -> DATE.matcher(year.printed().words()))
                .filter(Matcher::matches)
                .map(date -> date.group(1) + "-" + twoDigits(date.group(2)) + "-" + twoDigits(date.group(3)))
                .findFirst();
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
