package org.plansite.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The plan's words on a page, as the templates set them. */
public final class Printed {
    private Printed() {}

    /**
     * A unit's own words.
     *
     * @param id the unit's id, its anchor where it is not the page's own
     * @param depth 0 for the unit whose page this is, 1 for a principle or item on it, 2 for an entry below an item
     * @param heading the unit
     * @param title the title where it is the first sentence of the words; it is not repeated in the paragraphs
     * @param citation how to cite the unit
     */
    public record Section(
            String id,
            int depth,
            UnitLink heading,
            Optional<Sentence> title,
            String citation,
            List<Paragraph> paragraphs) {}

    /**
     * A paragraph with its facts.
     *
     * @param style as {@link ParagraphStyle} has it
     * @param notes what is known about its sentences, in their order
     * @param rows of the table that the sentences are set as; none for a paragraph of text
     */
    public record Paragraph(String style, List<Sentence> sentences, List<Note> notes, List<Row> rows) {
        /** A table of both, one above the other. */
        Paragraph and(Paragraph below) {
            return new Paragraph(
                    style, join(sentences, below.sentences), join(notes, below.notes), join(rows, below.rows));
        }

        private static <T> List<T> join(List<T> some, List<T> others) {
            return Stream.concat(some.stream(), others.stream()).toList();
        }
    }

    /**
     * A row of a table.
     *
     * @param opensTable whether it is the head
     * @param cells the words of each; none in an empty one
     * @param reach how many rows each reaches over; 0 where it is part of the cell above it
     */
    public record Row(boolean opensTable, List<List<Piece>> cells, List<Integer> reach) {
        public boolean hasEmptyCell() {
            return cells.stream().anyMatch(List::isEmpty);
        }
    }

    /**
     * What of a sentence stands in a cell.
     *
     * @param begins whether the sentence begins here
     */
    public record Piece(Sentence sentence, boolean begins, List<Run> runs) {}

    /**
     * A sentence that can be cited.
     *
     * @param anchor its anchor on the page
     * @param role {@code title}, {@code text} or {@code bracket}
     * @param citation how to cite it
     * @param runs its words
     */
    public record Sentence(int number, String anchor, String role, String citation, List<Run> runs) {

        /** The first words, enough to know the sentence by. */
        public String opening() {
            StringBuilder words = new StringBuilder();
            runs.forEach(run -> words.append(run.text()));
            int end = words.offsetByCodePoints(0, Math.min(24, words.codePointCount(0, words.length())));
            return end < words.length() ? words.substring(0, end) + "……" : words.toString();
        }
    }

    /** What is known about a sentence. */
    public record Note(
            int sentence,
            String anchor,
            List<TargetView> targets,
            List<Amount> amounts,
            List<Year> years,
            List<Document> documents,
            List<Force> forces,
            List<Term> terms,
            List<Responsible> bodies) {
        boolean isEmpty() {
            return targets.isEmpty()
                    && amounts.isEmpty()
                    && years.isEmpty()
                    && documents.isEmpty()
                    && forces.isEmpty()
                    && terms.isEmpty()
                    && bodies.isEmpty();
        }
    }

    /**
     * A quantity of a project.
     *
     * @param verb the printed word before the number
     * @param limit the printed word behind the unit
     * @param address the project in the table of projects
     */
    public record Amount(String what, String verb, String value, String unit, String limit, String address) {}

    /** A year the sentence names and none of its targets shows already. */
    public record Year(String printed, String role, Link link) {}

    /** A document the sentence names. */
    public record Document(String title, String kind, String address) {}

    /** A force and the words that give it. */
    public record Force(String id, List<String> words) {}

    /** A term that is explained for the first time on the page. */
    public record Term(String name, Optional<String> full, String explanation, String address) {}

    /**
     * A body the bracket prints.
     *
     * @param printed the name as printed
     * @param link the body's page, under its main name
     * @param collective whether it is a name for several bodies
     * @param open whether the plan does not say (all of) which
     * @param members the single bodies among its members
     * @param kind what sort of bodies they are; {@code any} for several sorts
     * @param collectives the members that are collectives themselves
     * @param role the part the plan prints for it
     */
    public record Responsible(
            int position,
            String printed,
            Link link,
            boolean collective,
            boolean open,
            List<Link> members,
            Optional<String> kind,
            List<Link> collectives,
            Optional<String> role) {}
}
