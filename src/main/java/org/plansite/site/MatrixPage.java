package org.plansite.site;

import java.util.List;
import java.util.Optional;

/** Which bodies answer for how many items of which actions and chapters, plan by plan. */
public record MatrixPage(List<Matrix> plans) {

    /**
     * The table of a plan.
     *
     * @param items how many items have a bracket
     * @param bodies how many bodies brackets print, collectives not counted
     */
    public record Matrix(
            String id, Link plan, List<Column> columns, List<KindGroup> groups, int items, int bodies, Pairs pairs) {}

    /**
     * An action, or a chapter without actions.
     *
     * @param number its number as citations give it, that of the chapter first: {@code 三}, {@code （一）}
     * @param address its items in the register
     * @param items how many of them have a bracket
     * @param bodies how many bodies these print, collectives not counted
     */
    public record Column(UnitLink field, List<String> number, String address, int items, int bodies) {}

    /** The bodies of a kind. */
    public record KindGroup(String kind, List<Row> rows) {
        public int bodies() {
            return rows.stream().mapToInt(row -> row.bodies().size()).sum();
        }
    }

    /**
     * A body, or several that answer for the same.
     *
     * @param bodies one, or those that only collectives bind, all alike
     * @param total all fields together
     * @param load what the table is sorted by: items that print it, then those that bind it through a collective
     */
    public record Row(List<Link> bodies, List<Cell> cells, Cell total, int load) {
        private static final int FEW = 5;

        public boolean isFolded() {
            return bodies.size() > 1;
        }

        /** Whether their names are too many to stand in the table. */
        public boolean isMany() {
            return bodies.size() > FEW;
        }
    }

    /**
     * How many items of a field bind a body.
     *
     * @param direct those whose brackets print it
     * @param via those that bind it only through a collective
     * @param shade from 0 to 4, the more the more items print it
     * @param list whose items in the register these are; empty for none
     * @param whose its name
     */
    public record Cell(int direct, int via, int shade, Optional<String> list, String whose) {}

    /**
     * Who is printed together.
     *
     * @param most the most frequent, ties whole
     * @param rest how many others there are, by the number of their common items
     */
    public record Pairs(List<Pair> most, List<Tally> rest) {
        public int others() {
            return rest.stream().mapToInt(Tally::pairs).sum();
        }
    }

    /** Two bodies and the items whose brackets print both. */
    public record Pair(Link one, Link other, List<UnitLink> items) {}

    /** How many pairs have so many items in common. */
    public record Tally(int items, int pairs) {}
}
