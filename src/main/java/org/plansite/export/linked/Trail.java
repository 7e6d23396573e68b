package org.plansite.export.linked;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plansite.plan.Plan;
import org.plansite.plan.Unit;
import org.plansite.site.Addresses;
import org.plansite.site.Link;
import org.plansite.site.Messages;
import org.plansite.site.Page;
import org.plansite.site.Site;

/** The way from the first page to another: the section or the plan, the units above, the page itself. */
final class Trail {
    private static final String HOME = "index.html";

    private final Site site;
    private final Map<String, List<Link>> units = new HashMap<>();

    Trail(Site site, List<Plan> plans) {
        this.site = site;
        plans.forEach(this::plan);
    }

    private void plan(Plan plan) {
        Link contents = new Link(plan.metadata().title(), Addresses.plan(plan));
        units.put(contents.address(), List.of());
        units.put(Addresses.fullText(plan), List.of(contents));
        units.put(Addresses.tasks(plan), List.of(contents));
        for (Unit unit : plan.outline().units()) {
            if (unit.kind().hasPage()) {
                List<Link> above = new ArrayList<>(List.of(contents));
                plan.outline().ancestors(unit.id()).stream()
                        .map(each -> new Link(each.label() + each.title(), Addresses.unit(plan, each.id())))
                        .forEach(above::add);
                units.put(Addresses.unit(plan, unit.id()), above);
            }
        }
    }

    Thing to(Page page, String heading, Iris iris, Messages messages) {
        List<Link> steps = new ArrayList<>();
        steps.add(new Link(site.settings().title(page.language()), HOME));
        steps.addAll(units.getOrDefault(page.address(), section(page, messages)));
        steps.add(new Link(heading, page.address()));
        List<Thing> items = new ArrayList<>();
        for (Link step : steps) {
            items.add(Thing.of("ListItem")
                    .with("position", BigDecimal.valueOf(items.size() + 1L))
                    .with("name", step.text())
                    .with("item", iris.inLanguage(step.address())));
        }
        return Thing.of("BreadcrumbList").with("itemListElement", items);
    }

    private List<Link> section(Page page, Messages messages) {
        return site.navigation().stream()
                .filter(entry -> entry.section().equals(page.section()))
                .filter(entry -> !entry.address().equals(page.address()))
                .map(entry -> new Link(messages.text("nav." + entry.section()).orElse(""), entry.address()))
                .toList();
    }
}
