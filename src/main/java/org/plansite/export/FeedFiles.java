package org.plansite.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plansite.compare.Editions;
import org.plansite.export.ChangeEntries.ChangeEntry;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.Plan;
import org.plansite.plan.PlanMetadata;
import org.plansite.plan.Responsibility;
import org.plansite.plan.UnitId;
import org.plansite.plan.Vocabulary;
import org.plansite.site.Addresses;
import org.plansite.site.Messages;
import org.plansite.site.OutputFile;
import org.plansite.site.Placement;
import org.plansite.site.SiteSettings;

/** The feeds: one of the site, and one of each body that answers for something; which plans there are, and what changed. */
public final class FeedFiles {
    private final SiteSettings settings;
    private final List<Plan> plans;
    private final Map<String, Placement> placements = new HashMap<>();
    private final Messages messages;
    private final List<ChangeEntry> changes;

    private FeedFiles(SiteSettings settings, List<Plan> plans, Messages messages, Optional<Editions> editions) {
        this.settings = settings;
        this.plans = plans;
        plans.forEach(plan -> placements.put(plan.id(), Placement.of(plan, plans.size())));
        this.messages = messages;
        changes = editions.map(each -> ChangeEntries.of(each, messages, settings.asOf()))
                .orElse(List.of());
    }

    /**
     * @param plans which share one vocabulary
     * @param messages in the site's first language
     * @param editions the comparison with the previous edition, if there is one
     */
    public static List<OutputFile> of(
            SiteSettings settings, List<Plan> plans, Messages messages, Optional<Editions> editions) {
        FeedFiles feeds = new FeedFiles(settings, plans, messages, editions);
        List<OutputFile> files = new ArrayList<>();
        files.add(new OutputFile(Addresses.feed(), out -> AtomFile.write(feeds.site(), out)));
        for (Body body : feeds.answering()) {
            files.add(new OutputFile(Addresses.feed(body.id()), out -> AtomFile.write(feeds.of(body), out)));
        }
        return List.copyOf(files);
    }

    private List<Body> answering() {
        Set<BodyId> answering = new LinkedHashSet<>();
        plans.forEach(plan -> plan.facts().responsibilities().forEach(each -> answering.add(each.body())));
        return Vocabulary.union(plans.stream().map(Plan::vocabulary).toList()).bodies().stream()
                .filter(body -> answering.contains(body.id()))
                .toList();
    }

    private AtomFeed site() {
        Stream<AtomFeed.Entry> issued =
                plans.stream().map(plan -> issued(plan, Addresses.plan(plan), Optional.empty()));
        return feed(
                Addresses.feed(),
                "",
                settings.title(),
                "index.html",
                Stream.concat(changes.stream().map(ChangeEntry::entry), issued));
    }

    private AtomFeed of(Body body) {
        Stream<AtomFeed.Entry> concerning = changes.stream()
                .filter(change -> change.bodies().contains(body.id()))
                .map(ChangeEntry::entry);
        Stream<AtomFeed.Entry> issued = plans.stream()
                .filter(plan -> items(plan, body.id()) > 0)
                .map(plan -> issued(plan, placement(plan).of(Addresses.list(body.id())), Optional.of(body)));
        return feed(
                Addresses.feed(body.id()),
                body.id().value(),
                body.name() + " · " + settings.title(),
                Addresses.body(body.id()),
                Stream.concat(concerning, issued));
    }

    private Placement placement(Plan plan) {
        return Objects.requireNonNull(placements.get(plan.id()));
    }

    private AtomFeed feed(String address, String body, String title, String page, Stream<AtomFeed.Entry> entries) {
        String root = settings.baseAddress().orElse("../".repeat((int)
                        address.chars().filter(c -> c == '/').count()));
        List<String> names = new ArrayList<>(List.of("feed", body));
        plans.forEach(plan -> names.add(plan.metadata().issuer() + " " + plan.id()));
        return new AtomFeed(
                AtomFeed.id(names),
                settings.languages().get(0),
                title,
                settings.title(),
                settings.baseAddress().map(base -> base + address),
                root + page,
                entries.map(entry -> entry.under(root)).toList());
    }

    private AtomFeed.Entry issued(Plan plan, String page, Optional<Body> body) {
        PlanMetadata metadata = plan.metadata();
        String words = say("feed.published.words", metadata.issuer(), metadata.date());
        return new AtomFeed.Entry(
                AtomFeed.id(List.of(
                        "issued",
                        metadata.sourceSha256(),
                        plan.id(),
                        body.map(each -> each.id().value()).orElse(""))),
                say("feed.published", metadata.title()),
                metadata.date(),
                page,
                "issued",
                words
                        + body.map(each -> say("feed.answers", items(plan, each.id())))
                                .orElse(""));
    }

    private static long items(Plan plan, BodyId body) {
        Stream<UnitId> units = plan.facts().responsibilities().stream()
                .filter(each -> each.body().equals(body))
                .map(Responsibility::unit);
        return units.distinct().count();
    }

    private String say(String key, Object... arguments) {
        return messages.text(key, arguments).orElseThrow(() -> new IllegalStateException("there is no message " + key));
    }
}
