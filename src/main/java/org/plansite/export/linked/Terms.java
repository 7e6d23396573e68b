package org.plansite.export.linked;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plansite.plan.Body;
import org.plansite.plan.Indicator;
import org.plansite.plan.Plan;
import org.plansite.plan.Target;
import org.plansite.plan.Target.Change;
import org.plansite.plan.Term;
import org.plansite.plan.Vocabulary;
import org.plansite.site.Addresses;

/** Bodies, indicators and explained words. */
record Terms(Names names) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    Thing body(Body body, Vocabulary vocabulary) {
        Thing named = names.body(body).with("alternateName", body.aliases());
        List<Body> members = body.members().stream().map(vocabulary::body).toList();
        return body.isCollective() && !members.isEmpty() ? named.with("about", list(members)) : named;
    }

    private Thing list(List<Body> members) {
        return Thing.of("ItemList")
                .with("numberOfItems", BigDecimal.valueOf(members.size()))
                .with(
                        "itemListElement",
                        members.stream()
                                .map(member -> Thing.of("ListItem")
                                        .with("position", BigDecimal.valueOf(members.indexOf(member) + 1L))
                                        .with("item", names.body(member)))
                                .toList());
    }

    Thing indicator(Indicator indicator, String setName) {
        return names.indicator(indicator)
                .with("termCode", indicator.id().value())
                .with(
                        "inDefinedTermSet",
                        Thing.of(Names.TERMS)
                                .id(names.iris().of("indicators/index.html#indicators"))
                                .with("name", setName));
    }

    /**
     * A target. A limit is the least or the greatest value; the words of the plan stand beside it, because schema.org
     * tells 以上 neither from 超过 nor 左右 from a bare number.
     */
    Thing target(Plan plan, Target target) {
        Thing value = Thing.of("PropertyValue")
                .with("name", target.name())
                .with("url", names.iris().of(Addresses.sentence(plan, target.quote())))
                .with("propertyID", target.indicator().value())
                .with("description", target.quote().words());
        if (target.value().isPresent()) {
            String limit = switch (target.operator()) {
                case AT_LEAST, ABOVE -> "minValue";
                case AT_MOST, BELOW -> "maxValue";
                case ABOUT, EQUAL, NONE -> "value";
            };
            value = withNumber(value, limit, target.value().get()).with("unitText", target.unit());
        }
        return value.with("valueReference", references(target));
    }

    private static Thing withNumber(Thing thing, String property, String printed) {
        return NUMBER.matcher(printed).matches()
                ? thing.with(property, new BigDecimal(printed))
                : thing.with("value", printed);
    }

    private static List<Thing> references(Target target) {
        List<Thing> references = new ArrayList<>();
        target.year().ifPresent(year -> references.add(reference("year", Integer.toString(year))));
        target.yearCarried().ifPresent(printed -> references.add(reference("year_carried", printed.sentenceId())));
        if (target.change() != Change.NONE) {
            references.add(reference("change", target.change() == Change.DECREASE ? "decrease" : "increase"));
        }
        target.baselineYear().ifPresent(year -> references.add(reference("baseline_year", Integer.toString(year))));
        target.attribute().ifPresent(attribute -> references.add(reference("attribute", attribute)));
        target.baselineValue().ifPresent(value -> references.add(reference("baseline_value", value)));
        return references;
    }

    /** Named as the column of {@code data/targets.csv} that says it. */
    private static Thing reference(String column, String value) {
        return Thing.of("PropertyValue").with("name", column).with("value", value);
    }

    Thing glossary(List<Term> terms, String name) {
        return Thing.of(Names.TERMS)
                .id(names.iris().of("about.html#terms"))
                .with("name", name)
                .with("hasDefinedTerm", terms.stream().map(this::term).toList());
    }

    private Thing term(Term term) {
        return Thing.of(Names.TERM)
                .id(names.iris().of(Addresses.term(term)))
                .with("name", term.name())
                .with("alternateName", term.full().orElse(""))
                .with("description", term.explanation());
    }
}
