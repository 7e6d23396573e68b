package org.plansite.site;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The register of sentences that bind.
 *
 * @param groups the units with sentences that bind, in printed order
 * @param choices what the filters offer
 * @param counts how many there are
 */
public record ObligationRegister(List<Group> groups, Choices choices, Counts counts) {
    private static final String NONE = "none";

    /**
     * How many sentences bind.
     *
     * @param sentences all of them
     * @param bracketed those for which a bracket makes bodies answer
     * @param brackets the units with such a bracket
     * @param redLines those that flatly forbid
     */
    public record Counts(int sentences, int bracketed, int brackets, int redLines) {}

    /**
     * The filters' offers, each what the rows carry.
     *
     * @param bodies by kind
     * @param fields the actions and chapters
     * @param years the years of deadlines and targets
     * @param forces the classes that occur
     */
    public record Choices(
            List<BodyChoice.Group> bodies, List<FieldChoice> fields, List<YearChoice> years, List<String> forces) {}

    /** A deadline: the end of a year, or the time before it. */
    public record YearChoice(int year, boolean before) {
        /** What rows carry: {@code 2030}, {@code before-2030}. */
        public String id() {
            return before ? "before-" + year : Integer.toString(year);
        }
    }

    /** An action or chapter. */
    public record FieldChoice(String id, UnitLink unit) {}

    /**
     * A unit with sentences that bind.
     *
     * @param anchor its place on the page
     * @param field the id of the action or chapter it stands in
     * @param bodies the names its bracket prints, in order
     */
    public record Group(String anchor, UnitLink unit, String field, List<BodyPlace> bodies, List<Row> rows) {
        /** The ids of the printed bodies, for a filter. */
        public String bodyIds() {
            return bodies.isEmpty()
                    ? NONE
                    : bodies.stream().map(BodyPlace::id).distinct().collect(Collectors.joining(" "));
        }
    }

    /** A name a bracket prints. */
    public record BodyPlace(String id, int position, String printed, Link link) {}

    /**
     * A sentence that binds.
     *
     * @param quote its words, those that give force marked
     * @param restraints words of it that hold back without forbidding
     */
    public record Row(
            int number,
            Excerpt quote,
            List<Printed.Force> forces,
            List<TargetView> targets,
            List<Link> deadlines,
            List<YearChoice> years,
            List<String> restraints) {
        /** The classes of its words, for a filter. */
        public String forceIds() {
            return forces.isEmpty()
                    ? NONE
                    : forces.stream().map(Printed.Force::id).collect(Collectors.joining(" "));
        }

        /** Its years, for a filter. */
        public String yearIds() {
            return years.isEmpty() ? NONE : years.stream().map(YearChoice::id).collect(Collectors.joining(" "));
        }
    }

    /** The sentences that flatly forbid, and those that hold back in softer words. */
    public record RedLines(List<Group> prohibitions, List<Group> softer) {
        /** The words that forbid, each once. */
        public List<String> words() {
            return words(prohibitions);
        }

        /** The words that hold back, each once. */
        public List<String> softerWords() {
            return words(softer);
        }

        private static List<String> words(List<Group> groups) {
            return groups.stream()
                    .flatMap(group -> group.rows().stream())
                    .flatMap(row -> row.quote().pieces().stream())
                    .filter(Excerpt.Piece::marked)
                    .map(Excerpt.Piece::text)
                    .distinct()
                    .toList();
        }

        /** How many sentences flatly forbid. */
        public int count() {
            return rows(prohibitions);
        }

        /** How many hold back in softer words. */
        public int softerCount() {
            return rows(softer);
        }

        private static int rows(List<Group> groups) {
            return groups.stream().mapToInt(group -> group.rows().size()).sum();
        }
    }
}
