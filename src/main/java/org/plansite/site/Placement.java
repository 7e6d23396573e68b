package org.plansite.site;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.plan.Plan;
import org.plansite.plan.Vocabulary;

/**
 * Where the pages of a plan stand: in a site of one plan at the addresses of {@link Addresses}; in a library those that
 * speak of this plan alone are moved into the plan's folder, since each plan has its own.
 *
 * <p>A plan's pages name each other by the addresses they would have in a site of their own; a link finds its way when it
 * is written. The entries of a plan's own vocabulary stay where they are: no other plan has them.
 *
 * @param plan the title and front page of the plan; empty in a site of one plan
 * @param folder of the plan
 * @param shared the names of the pages and files of shared entries, sorted, {@code agencies/qu-shuiwuju}
 */
public record Placement(Optional<Link> plan, String folder, Set<String> shared) {
    private static final Placement SITE = new Placement(Optional.empty(), "", Set.of());

    private static final Set<String> REGISTERS = Set.of(
            "agencies/index.html",
            "indicators/index.html",
            "projects/index.html",
            ObligationPages.REGISTER,
            ObligationPages.RED_LINES,
            "roadmap.html",
            "matrix.html",
            "citations.html",
            "findings.html",
            "about.html");

    private static final String CONTENTS = "index.html#plans";

    /** Of a site of one plan, and of the pages that all plans of a library share. */
    public static Placement ofTheSite() {
        return SITE;
    }

    /** Of a plan among others. */
    public static Placement of(Plan plan, int plans) {
        return plans < 2 ? SITE : inLibrary(plan);
    }

    static Placement inLibrary(Plan plan) {
        Vocabulary vocabulary = plan.vocabulary();
        Stream<String> bodies = vocabulary.bodies().stream()
                .map(body -> body.id())
                .filter(vocabulary::isShared)
                .flatMap(id -> Stream.of("agencies/" + id, "lists/" + id, "assessments/" + id));
        Stream<String> indicators = vocabulary.indicators().stream()
                .map(indicator -> indicator.id())
                .filter(vocabulary::isShared)
                .map(id -> "indicators/" + id);
        return new Placement(
                Optional.of(new Link(plan.metadata().title(), Addresses.plan(plan))),
                plan.id() + "/",
                Stream.concat(bodies, indicators).sorted().collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Whether it is that of a plan among others. */
    public boolean isInLibrary() {
        return plan.isPresent();
    }

    /** Where something stands that a page of the plan names. */
    public String of(String address) {
        if (plan.isEmpty()) {
            return address;
        }
        return address.equals(CONTENTS) ? plan.get().address() : isMoved(path(address)) ? folder + address : address;
    }

    /** Without a query and an anchor. */
    private static String path(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '?' || address.charAt(i) == '#') {
                return address.substring(0, i);
            }
        }
        return address;
    }

    private boolean isMoved(String path) {
        return REGISTERS.contains(path)
                || path.startsWith("years/")
                || (shared.contains(path.substring(0, Math.max(0, path.lastIndexOf('.')))) && !path.endsWith(".atom"));
    }

    /** Where several files stand. */
    public List<OutputFile> of(List<OutputFile> files) {
        return plan.isEmpty()
                ? files
                : files.stream().map(file -> file.at(of(file.path()))).toList();
    }
}
