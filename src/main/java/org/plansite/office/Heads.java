package org.plansite.office;

import java.util.List;
import java.util.stream.Collectors;
import org.plansite.obligations.ResponsibilityList;
import org.plansite.office.OfficePackage.Properties;
import org.plansite.plan.Body;
import org.plansite.plan.Plan;
import org.plansite.plan.PlanMetadata;
import org.plansite.site.SiteSettings;

/** What stands over the tables: whose they are, of which plans, and as of when. */
final class Heads {
    private final Wording wording;
    private final SiteSettings settings;
    private final List<Plan> plans;

    /** How many plans a heading names; of more it gives the number. */
    private static final int NAMED = 2;

    Heads(Wording wording, SiteSettings settings, List<Plan> plans) {
        this.wording = wording;
        this.settings = settings;
        this.plans = plans;
    }

    /** The same heads over the table of a single plan. */
    Heads of(Plan plan) {
        return new Heads(wording, settings, List.of(plan));
    }

    List<Plan> plans() {
        return plans;
    }

    /** {@code 区水务局责任清单}, {@code 《…方案》任务分解表}. */
    String title(ResponsibilityList list, String content) {
        return list.body().map(Body::name).orElseGet(this::planNames) + wording.of(content);
    }

    /** The lines over a list. */
    List<String> lead(ResponsibilityList list) {
        String counts = wording.of("lead.counts", list.items().size(), list.measures(), list.targets());
        return List.of(of(counts), wording.of("lead.how"));
    }

    /** The plans, and a line of ours. */
    String of(String more) {
        return wording.of("lead", issued(), wording.date(settings.asOf()), more);
    }

    String issued() {
        return plans.size() > NAMED
                ? wording.of("plans", plans.size())
                : plans.stream()
                        .map(Plan::metadata)
                        .map(this::issued)
                        .collect(Collectors.joining(wording.of("semicolon")));
    }

    String issued(PlanMetadata plan) {
        return wording.of("issued", plan.title(), plan.issuer(), wording.date(plan.date()));
    }

    String planNames() {
        return plans.size() > NAMED
                ? wording.of("plans", plans.size())
                : plans.stream()
                        .map(plan -> wording.of("title", plan.metadata().title()))
                        .collect(Collectors.joining());
    }

    String siteTitle() {
        return settings.title();
    }

    String asOf() {
        return wording.date(settings.asOf());
    }

    Properties properties(String title) {
        return new Properties(title, planNames(), settings.title(), settings.asOf());
    }
}
