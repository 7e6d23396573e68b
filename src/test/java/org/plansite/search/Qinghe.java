package org.plansite.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plansite.plan.Body;
import org.plansite.plan.Facts;
import org.plansite.plan.Plan;
import org.plansite.plan.Synonyms;
import org.plansite.plan.Term;
import org.plansite.plan.Vocabulary;
import org.plansite.plan.YearMention;
import org.plansite.site.Messages;
import org.plansite.site.PlanFixture;

/** The invented plan of {@link PlanFixture}, with the other names people have for what is in it. */
public final class Qinghe {
    private Qinghe() {}

    public static Plan plan() {
        Plan plan = PlanFixture.plan();
        return new Plan(plan.id(), plan.metadata(), plan.outline(), plan.facts(), vocabulary(plan.vocabulary()));
    }

    /** With other mentions of years, and no targets. */
    static Plan with(YearMention... years) {
        Plan plan = plan();
        Facts facts = plan.facts();
        return new Plan(
                plan.id(),
                plan.metadata(),
                plan.outline(),
                new Facts(
                        facts.responsibilities(),
                        facts.mentions(),
                        List.of(),
                        List.of(years),
                        facts.projects(),
                        facts.otherNumbers(),
                        facts.citations(),
                        facts.forceWords(),
                        facts.findings(),
                        facts.corrections()),
                plan.vocabulary());
    }

    static Lexicon lexicon() {
        return lexicon(plan());
    }

    static Lexicon lexicon(Plan plan) {
        Lexicon.Builder names = new Lexicon.Builder(Cut.of(1));
        names.add(plan);
        return names.build(Messages.of("zh-Hans"));
    }

    private static Vocabulary vocabulary(Vocabulary known) {
        List<Body> bodies = known.bodies().stream()
                .map(body -> {
                    if (body.id().equals(PlanFixture.WATER)) {
                        return called(body, "水利站");
                    }
                    return body.id().equals(PlanFixture.FARMING) ? called(body, "農業辦") : body;
                })
                .toList();
        return new Vocabulary(
                bodies,
                known.indicators(),
                Stream.concat(
                                known.terms().stream(),
                                Stream.of(new Term("shuifa", "水法", Optional.of("中华人民共和国水法"), "管水的法律。")))
                        .toList(),
                List.of(
                        new Synonyms(List.of("漫灌"), List.of("大水漫灌")),
                        new Synonyms(List.of("渠道", "北渠"), List.of("水渠", "沟 渠"))));
    }

    private static Body called(Body body, String everyday) {
        return new Body(
                body.id(),
                body.name(),
                body.kind(),
                body.aliases(),
                body.mentions(),
                List.of(everyday),
                body.members(),
                body.open(),
                body.candidates(),
                body.note(),
                body.redirects());
    }
}
