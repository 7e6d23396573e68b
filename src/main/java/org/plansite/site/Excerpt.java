package org.plansite.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.Sentence;
import org.plansite.plan.Unit;

/**
 * A sentence, or a part of it, quoted once however many of its words are meant, and the way to it.
 *
 * @param pieces the words quoted; put together they are a stretch of the plan
 * @param cutBefore whether the sentence begins earlier
 * @param cutAfter whether the sentence goes on
 * @param citation the citation of the sentence or heading without the plan's title, {@code 三（七）1 第2句}
 * @param address the sentence
 */
public record Excerpt(List<Piece> pieces, boolean cutBefore, boolean cutAfter, String citation, String address) {

    /** A stretch of words, marked where they are meant. */
    public record Piece(String text, boolean marked) {}

    public Excerpt {
        pieces = List.copyOf(pieces);
    }

    /** Where a sentence of a plan is. */
    private record Place(String unit, int sentence) {}

    /** The passages with the clauses around them, one excerpt a sentence. */
    static List<Excerpt> around(Plan plan, List<Passage> passages) {
        return bySentence(passages, together -> {
            String text = Quote.sentence(plan, together.get(0));
            int start = Quote.start(text, together.get(0).start());
            int end = Quote.end(
                    text, together.stream().mapToInt(Passage::end).max().orElseThrow());
            return cut(plan, together, start, end);
        });
    }

    /** The whole sentences of the passages; behind a title the first sentence it stands over. */
    static List<Excerpt> whole(Plan plan, List<Passage> passages) {
        return bySentence(
                passages,
                together -> whole(
                        plan, together, plan.outline().unit(together.get(0).unit())));
    }

    /** A whole sentence with some of its words marked, or none. */
    static Excerpt marking(Plan plan, Passage sentence, List<Passage> marked) {
        return marked.isEmpty()
                ? new Excerpt(
                        List.of(new Piece(sentence.words(), false)),
                        false,
                        false,
                        Quote.citation(plan, sentence),
                        Addresses.sentence(plan, sentence))
                : cut(plan, marked, 0, sentence.end());
    }

    /** The clauses from the one to the other passage, with nothing marked. */
    static Excerpt clauses(Plan plan, Passage first, Passage last) {
        String text = Quote.sentence(plan, first);
        int start = Quote.clauseStart(text, first.start());
        int end = Quote.clauseEnd(text, last.end());
        return new Excerpt(
                List.of(new Piece(text.substring(start, end), false)),
                start > 0,
                end < text.length(),
                Quote.citation(plan, first),
                Addresses.sentence(plan, first));
    }

    private static Excerpt whole(Plan plan, List<Passage> together, Unit unit) {
        Passage first = together.get(0);
        String text = Quote.sentence(plan, first);
        Excerpt excerpt = cut(plan, together, 0, text.length());
        List<Sentence> sentences = unit.sentences();
        boolean isTitle = !first.isHeading()
                && unit.sentence(first.sentence()).role() == Sentence.Role.TITLE
                && sentences.size() > first.sentence();
        if (!isTitle) {
            return excerpt;
        }
        List<Piece> pieces = new ArrayList<>(excerpt.pieces);
        pieces.add(new Piece(unit.sentence(first.sentence() + 1).text(), false));
        return new Excerpt(pieces, false, sentences.size() > first.sentence() + 1, excerpt.citation, excerpt.address);
    }

    private static List<Excerpt> bySentence(List<Passage> passages, Function<List<Passage>, Excerpt> excerpt) {
        return Groups.of(
                passages,
                passage -> new Place(passage.unit().value(), passage.sentence()),
                (place, together) -> excerpt.apply(together.stream()
                        .sorted(Comparator.comparingInt(Passage::start))
                        .toList()));
    }

    private static Excerpt cut(Plan plan, List<Passage> marked, int from, int to) {
        Passage first = marked.get(0);
        String text = Quote.sentence(plan, first);
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Passage passage : marked) {
            if (passage.start() > at) {
                pieces.add(new Piece(text.substring(at, passage.start()), false));
            }
            if (passage.end() > at) {
                pieces.add(new Piece(text.substring(Math.max(at, passage.start()), passage.end()), true));
                at = passage.end();
            }
        }
        if (at < to) {
            pieces.add(new Piece(text.substring(at, to), false));
        }
        return new Excerpt(
                pieces, from > 0, to < text.length(), Quote.citation(plan, first), Addresses.sentence(plan, first));
    }
}
