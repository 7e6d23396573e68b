package org.plansite.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.plansite.plan.Sentence.Role;

/**
 * Which rows of a unit's tables the cells with bodies speak of: their own, and the rows that a merged cell reaches down
 * over.
 */
final class RowScope {
    /** The rows that the bodies of a sentence are for. */
    private final Map<Integer, List<Span>> reach = new HashMap<>();

    /** By the first sentence of a row, the sentences that print bodies for it, in printed order. */
    private final Map<Integer, List<Integer>> duties = new HashMap<>();

    /** Of each sentence of such a row the row's first one. */
    private final Map<Integer, Integer> rowOf = new HashMap<>();

    private final Set<Integer> heads = new HashSet<>();

    /** The sentences of a row, by their numbers. */
    private record Span(int first, int last) {
        boolean has(int sentence) {
            return first <= sentence && sentence <= last;
        }

        IntStream sentences() {
            return IntStream.rangeClosed(first, last);
        }
    }

    private RowScope() {}

    static RowScope of(Unit unit) {
        RowScope scope = new RowScope();
        List<Paragraph> paragraphs = unit.paragraphs();
        int head = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            Optional<Row> row = paragraphs.get(i).row();
            head = row.filter(Row::opensTable).isPresent() ? i : head;
            if (row.filter(Row::hasDuties).isPresent()) {
                scope.add(paragraphs, i, row.get());
                span(paragraphs.get(head)).sentences().forEach(scope.heads::add);
            }
        }
        return scope;
    }

    private void add(List<Paragraph> paragraphs, int paragraph, Row row) {
        List<Sentence> sentences = paragraphs.get(paragraph).sentences();
        int length = row.cells().stream().mapToInt(Row.Cell::end).max().orElse(0);
        int start = length
                - sentences.stream().mapToInt(each -> each.text().length()).sum();
        for (Sentence sentence : sentences) {
            int from = start;
            int end = start + sentence.text().length();
            int rows = row.cells().stream()
                    .filter(cell -> cell.duty() > 0 && Math.max(from, cell.start()) < Math.min(end, cell.end()))
                    .mapToInt(Row.Cell::duty)
                    .min()
                    .orElse(sentence.role() == Role.BRACKET ? 1 : 0);
            if (rows > 0) {
                setReach(sentence.number(), rows(paragraphs, paragraph, rows));
            }
            start = end;
        }
    }

    private void setReach(int duty, List<Span> rows) {
        reach.put(duty, rows);
        for (Span row : rows) {
            duties.computeIfAbsent(row.first(), first -> new ArrayList<>()).add(duty);
            row.sentences().forEach(sentence -> rowOf.put(sentence, row.first()));
        }
    }

    private static List<Span> rows(List<Paragraph> paragraphs, int first, int count) {
        List<Span> rows = new ArrayList<>();
        for (int i = first; i < Math.min(first + count, paragraphs.size()); i++) {
            boolean isOfTable = i == first
                    || paragraphs.get(i).row().filter(row -> !row.opensTable()).isPresent();
            if (!isOfTable) {
                break;
            }
            rows.add(span(paragraphs.get(i)));
        }
        return rows;
    }

    private static Span span(Paragraph paragraph) {
        List<Sentence> sentences = paragraph.sentences();
        return new Span(
                sentences.get(0).number(), sentences.get(sentences.size() - 1).number());
    }

    /** Whether a sentence prints bodies for the row it is of. */
    boolean speaks(int sentence) {
        return reach.containsKey(sentence);
    }

    /** Whether a sentence is of the head of such a table, which is no task. */
    boolean isHead(int sentence) {
        return heads.contains(sentence);
    }

    /** The first sentence of the row that a sentence is of, if bodies are printed for it; 0 where there is none. */
    int rowOf(int sentence) {
        return rowOf.getOrDefault(sentence, 0);
    }

    /** Whether the bodies that a sentence prints are for the row that another is of. */
    boolean covers(int duty, int sentence) {
        for (Span row : rows(duty)) {
            if (row.has(sentence)) {
                return true;
            }
        }
        return false;
    }

    /** The sentences that print bodies for a row, which its first sentence names, in printed order. */
    List<Integer> dutiesOf(int row) {
        return duties.getOrDefault(row, List.of());
    }

    /** The rows that the bodies of a sentence are for: the first sentence of each. */
    List<Integer> firstSentences(int duty) {
        return rows(duty).stream().map(Span::first).toList();
    }

    private List<Span> rows(int duty) {
        return reach.getOrDefault(duty, List.of());
    }
}
