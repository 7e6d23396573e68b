package org.plansite.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plansite.plan.Citation;
import org.plansite.plan.Finding;

/** The pages that list one kind of fact: cited documents, findings. */
final class RegisterPages {
    private final SiteIndex site;

    RegisterPages(SiteIndex site) {
        this.site = site;
    }

    /**
     * The documents the plans name.
     *
     * @param documents how many there are, the plans themselves not counted
     */
    public record Citations(List<CitationGroup> groups, int documents) {}

    /** The documents of a kind. */
    public record CitationGroup(String kind, List<DocumentRow> documents) {}

    /**
     * A document and where it is named.
     *
     * @param plan the plan of the library that it is
     */
    public record DocumentRow(String anchor, String title, boolean marked, Optional<Link> plan, List<Quote> quotes) {}

    /**
     * The findings of all plans.
     *
     * @param differences what is said or written differently, or is worth a second look
     * @param agreements the sums and counts that hold
     */
    public record Findings(FindingPart differences, FindingPart agreements) {}

    /** Findings by check. */
    public record FindingPart(List<FindingGroup> groups, int findings) {}

    /** The findings of one check. */
    public record FindingGroup(String kind, List<FindingView> findings) {}

    Citations citations() {
        CitationIndex index = site.citations();
        List<CitationGroup> groups = new ArrayList<>();
        for (Citation.Kind kind : Citation.Kind.values()) {
            List<DocumentRow> documents = index.titles().stream()
                    .filter(title -> index.named(title).get(0).citation().kind() == kind)
                    .map(this::documentRow)
                    .toList();
            if (!documents.isEmpty()) {
                groups.add(new CitationGroup(kind.id(), documents));
            }
        }
        int documents = groups.stream()
                .filter(group -> !group.kind().equals(Citation.Kind.SELF.id()))
                .mapToInt(group -> group.documents().size())
                .sum();
        return new Citations(groups, documents);
    }

    private DocumentRow documentRow(String title) {
        CitationIndex index = site.citations();
        return new DocumentRow(
                index.anchor(title),
                title,
                index.named(title).get(0).citation().marked(),
                index.plan(title),
                index.named(title).stream()
                        .map(named -> Quote.around(
                                named.index().plan(), named.citation().printed()))
                        .toList());
    }

    Findings findings() {
        return new Findings(findings(false), findings(true));
    }

    private FindingPart findings(boolean agreeing) {
        List<FindingGroup> groups = new ArrayList<>();
        for (Finding.Kind kind : Finding.Kind.values()) {
            List<FindingView> findings = kind.agrees() == agreeing ? findings(kind) : List.of();
            if (!findings.isEmpty()) {
                groups.add(new FindingGroup(kind.id(), findings));
            }
        }
        return new FindingPart(
                groups,
                groups.stream().mapToInt(group -> group.findings().size()).sum());
    }

    private List<FindingView> findings(Finding.Kind kind) {
        return site.plans().stream()
                .flatMap(index -> index.plan().facts().findings().stream()
                        .filter(finding -> finding.kind() == kind)
                        .map(index::view))
                .toList();
    }
}
