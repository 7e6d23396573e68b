package org.plansite.site;

import java.util.ArrayList;
import java.util.List;
import org.plansite.plan.Body;
import org.plansite.site.ResponsibilityIndex.Partner;
import org.plansite.site.ResponsibilityIndex.Shared;

/**
 * Who stands most often in the same brackets as a body: for each partner a row of squares, one for each common item, in
 * the plan's order and with a gap between fields, so that one sees how often and in how many fields.
 *
 * @param rows the most frequent, ties whole; none where nobody is met twice
 * @param width of the longest row
 * @param leftOut how many partners are less frequent
 */
public record PartnerDrawing(List<Row> rows, int width, int leftOut) {
    /** The side of a square. */
    public static final int SIDE = 10;

    private static final int STEP = 12;
    private static final int GAP = 6;
    private static final int SHOWN = 12;

    /** A partner. */
    public record Row(Link body, boolean collective, List<Square> squares) {}

    /** A common item. */
    public record Square(int x, UnitLink unit) {}

    static PartnerDrawing of(SiteIndex site, List<Partner> partners) {
        if (partners.stream().allMatch(partner -> partner.shared().size() == 1)) {
            return new PartnerDrawing(List.of(), 0, partners.size());
        }
        List<Row> rows = MostFrequent.of(partners, partner -> partner.shared().size(), SHOWN).stream()
                .map(partner -> row(site.vocabulary().body(partner.body()), partner))
                .toList();
        int width = rows.stream()
                .map(Row::squares)
                .mapToInt(squares -> squares.get(squares.size() - 1).x() + SIDE)
                .max()
                .orElse(0);
        return new PartnerDrawing(rows, width, partners.size() - rows.size());
    }

    private static Row row(Body body, Partner partner) {
        List<Square> squares = new ArrayList<>();
        int x = 0;
        UnitLink field = partner.shared().get(0).field();
        for (Shared shared : partner.shared()) {
            x += shared.field().equals(field) ? 0 : GAP;
            field = shared.field();
            squares.add(new Square(x, shared.unit()));
            x += STEP;
        }
        return new Row(Link.to(body), body.isCollective(), squares);
    }
}
