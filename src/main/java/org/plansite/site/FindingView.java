package org.plansite.site;

import java.util.List;
import org.plansite.plan.Finding;
import org.plansite.plan.Plan;

/**
 * A finding with its quotations, each sentence once.
 *
 * @param kind the id of the check
 * @param arguments the words for the kind's message
 */
public record FindingView(String id, String kind, List<String> arguments, List<Excerpt> quotes, String address) {
    static FindingView of(Plan plan, Finding finding) {
        return new FindingView(
                finding.id(),
                finding.kind().id(),
                finding.arguments(),
                Excerpt.around(plan, finding.quotes()),
                Addresses.finding(finding.id()));
    }
}
