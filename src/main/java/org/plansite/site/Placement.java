package org.plansite.site;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param bodies the ids of the shared bodies, sorted
 * @param indicators the ids of the shared indicators, sorted
 */
public record Placement(Optional<Link> plan, String folder, List<String> bodies, List<String> indicators) {
    private static final Placement SITE = new Placement(Optional.empty(), "", List.of(), List.of());

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
        return new Placement(
                Optional.of(new Link(plan.metadata().title(), Addresses.plan(plan))),
                plan.id() + "/",
                vocabulary.bodies().stream()
                        .filter(body -> vocabulary.isShared(body.id()))
                        .map(body -> body.id().value())
                        .sorted()
                        .toList(),
                vocabulary.indicators().stream()
                        .filter(indicator -> vocabulary.isShared(indicator.id()))
                        .map(indicator -> indicator.id().value())
                        .sorted()
                        .toList());
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
                || (!path.endsWith(".atom") && isOfSharedEntry(path));
    }

    private boolean isOfSharedEntry(String path) {
        int folderEnd = path.indexOf('/');
        int nameEnd = path.lastIndexOf('.');
        if (folderEnd < 0 || nameEnd < folderEnd) {
            return false;
        }
        List<String> ids = switch (path.substring(0, folderEnd)) {
            case "agencies", "lists", "assessments" -> bodies;
            case "indicators" -> indicators;
            default -> List.of();
        };
        return Collections.binarySearch(ids, path.substring(folderEnd + 1, nameEnd)) >= 0;
    }

    /** Where several files stand. */
    public List<OutputFile> of(List<OutputFile> files) {
        return plan.isEmpty()
                ? files
                : files.stream().map(file -> file.at(of(file.path()))).toList();
    }
}
