package org.plansite.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plansite.document.DutyBracket.Name;
import org.plansite.document.DutyRow;
import org.plansite.document.RowWords.Span;
import org.plansite.plan.Sentence;
import org.plansite.plan.UnitId;
import org.plansite.plan.YearMention;
import org.plansite.plan.YearMention.Role;

/** Knows what the sentences of tables' rows say of duties: the bodies, and the time limits beside them. */
final class RowDuties {
    private final Map<UnitId, Map<Integer, Duty>> duties = new HashMap<>();

    /**
     * The name of a body.
     *
     * @param position its place among all that are printed for the row, from 1
     */
    record Placed(Name name, int position) {}

    /**
     * What a sentence's cells say; all places count from the sentence's start.
     *
     * @param text the sentence's
     * @param names the bodies
     * @param count how many bodies are printed for the row in all
     * @param limits the cells that say by when
     * @param order the cell with the row's number, if there is one
     */
    record Duty(String text, List<Placed> names, int count, List<Span> limits, Optional<Span> order) {
        private static final Pattern BEFORE = Pattern.compile("(?:到|至|于|在|力争|确保|争取|计划|预计)*");
        private static final Pattern BEHIND = Pattern.compile(
                "(?:\\d{1,2}日|[上中下]旬|上半年|下半年|[第前]?[一二三四1-4]季度|年底|年末|底|末|前|之前|以前|全年)*(?:基本|全面|全部|如期)?(?:完成|实现|达到|建成|完工|竣工|验收)*");

        Duty {
            names = List.copyOf(names);
            limits = List.copyOf(limits);
        }

        /** Whether a place is in the name of a body. */
        boolean names(int place) {
            return names.stream().map(Placed::name).anyMatch(name -> name.start() <= place && place < name.end());
        }

        /** Whether a number is the row's own. */
        boolean isOrder(PrintedNumber number) {
            return order.filter(cell -> cell.start() <= number.start() && number.end() <= cell.end())
                    .isPresent();
        }

        /** The years, those that a cell of time limits prints alone being deadlines: its head says so. */
        List<YearMention> timed(List<YearMention> years) {
            return years.stream().map(this::timed).toList();
        }

        private YearMention timed(YearMention year) {
            boolean isOpen = year.role() == Role.OTHER || year.role() == Role.ISSUE;
            return isOpen && limits.stream().anyMatch(limit -> isAlone(year, limit))
                    ? new YearMention(year.printed(), year.from(), year.to(), Role.DEADLINE)
                    : year;
        }

        private boolean isAlone(YearMention year, Span limit) {
            int start = year.printed().start();
            int end = year.printed().end();
            return limit.start() <= start
                    && end <= limit.end()
                    && BEFORE.matcher(plain(limit.start(), start)).matches()
                    && BEHIND.matcher(plain(end, limit.end())).matches();
        }

        private String plain(int start, int end) {
            return Digits.plain(text.substring(start, end)).replaceAll("[\\s\\p{Zs}。；;，,]", "");
        }
    }

    /** @param start where the sentence starts in its row */
    void put(UnitId unit, Sentence sentence, int start, DutyRow row) {
        int end = start + sentence.text().length();
        List<Placed> names = row.cells().stream()
                .filter(cell -> start <= cell.span().start() && cell.span().end() <= end)
                .flatMap(cell -> placed(cell, start))
                .toList();
        List<Span> limits =
                within(row.cells().stream().filter(DutyRow.Cell::isDeadline).map(DutyRow.Cell::span), start, end);
        List<Span> order = within(row.order().stream(), start, end);
        if (!names.isEmpty() || !limits.isEmpty() || !order.isEmpty()) {
            Duty duty = new Duty(
                    sentence.text(), names, row.count(), limits, order.stream().findFirst());
            duties.computeIfAbsent(unit, id -> new HashMap<>()).put(sentence.number(), duty);
        }
    }

    private static Stream<Placed> placed(DutyRow.Cell cell, int start) {
        return IntStream.range(0, cell.names().size()).mapToObj(i -> {
            Name name = cell.names().get(i);
            Name moved = new Name(name.printed(), name.start() - start, name.end() - start, name.full(), name.role());
            return new Placed(moved, cell.before() + i + 1);
        });
    }

    private static List<Span> within(Stream<Span> cells, int start, int end) {
        return cells.filter(span -> start <= span.start() && span.end() <= end)
                .map(span -> new Span(span.start() - start, span.end() - start))
                .toList();
    }

    /** What the cells of a sentence say, if it is of a table's row that hands out duties. */
    Optional<Duty> at(UnitId unit, Sentence sentence) {
        Duty duty = duties.getOrDefault(unit, Map.of()).get(sentence.number());
        return Optional.ofNullable(duty).filter(found -> found.text().equals(sentence.text()));
    }
}
