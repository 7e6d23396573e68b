package org.plansite.office;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.obligations.Deadline;
import org.plansite.obligations.ListItem;
import org.plansite.obligations.Obligation;
import org.plansite.plan.Plan;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Sentence;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitKind;
import org.plansite.site.Addresses;
import org.plansite.site.SentenceCitation;

/** The cells of an item of a list: the same words in every file. */
final class ItemWords {
    private final Wording wording;
    private final TargetWords targets;
    private final Optional<String> baseAddress;

    /**
     * @param baseAddress where the site will stand; without it, cells lead nowhere
     */
    ItemWords(Wording wording, TargetWords targets, Optional<String> baseAddress) {
        this.wording = wording;
        this.targets = targets;
        this.baseAddress = baseAddress;
    }

    /** {@code 三（一）2 推动传统产业绿色低碳转型}, {@code 三（一）产业绿色低碳发展行动}, {@code 五、保障措施}. */
    String name(Unit unit) {
        if (unit.kind() == UnitKind.CHAPTER) {
            return unit.label() + unit.title();
        }
        String citation = unit.citation();
        boolean endsInDigit = !citation.isEmpty() && citation.charAt(citation.length() - 1) < 0x80;
        return citation + (endsInDigit ? " " : "") + unit.title();
    }

    /** Each sentence on a line of its own, numbered as it is cited; behind them what stands beneath without bodies. */
    String measures(ListItem item) {
        Stream<String> below = item.below().stream().map(this::name).map(name -> wording.of("below", name));
        return lines(Stream.concat(item.measures().stream().map(this::numbered), below));
    }

    private String numbered(Sentence sentence) {
        return wording.of("sentence", sentence.number(), sentence.text().strip());
    }

    String targets(ListItem item) {
        return item.targets().isEmpty()
                ? wording.said("none.targets")
                : lines(item.targets().stream().map(target -> targets.line(item.plan(), target)));
    }

    /** A day where one is named, else the printed words, or that there are none. */
    Cell deadline(List<Deadline> deadlines) {
        return switch (deadlines.size()) {
            case 0 -> Cell.text(wording.of("none.deadline"));
            case 1 -> new Cell.Day(deadlines.get(0).date(), deadlines.get(0).printed());
            default ->
                Cell.text(deadlines.stream()
                        .map(Deadline::printed)
                        .distinct()
                        .collect(Collectors.joining(wording.of("semicolon"))));
        };
    }

    /** Where brackets print the body itself, {@code 1/6 列首位} or, where they print a part, {@code 1/6 牵头}; of one bound only through a collective, a dash. */
    String position(ListItem item) {
        return joined(item.places().stream().filter(Responsibility::isDirect), this::position);
    }

    private String position(Responsibility place) {
        if (place.role().isPresent()) {
            return wording.of("role", place.position(), place.of(), place.role().get());
        }
        return wording.of(place.position() == 1 ? "first" : "beside", place.position(), place.of());
    }

    /** The printed collectives with their places, {@code 各开发区及街镇 6/6}. */
    String via(ListItem item) {
        return joined(item.viaCollectives(), place -> wording.of("via", named(place), place.position(), place.of()));
    }

    /** The other printed names. */
    String partners(ListItem item) {
        return names(item.partners());
    }

    /** All printed names, the first of them first. */
    String bodies(ListItem item) {
        return names(item.places());
    }

    private String names(List<Responsibility> printed) {
        String names = printed.stream().map(this::named).collect(Collectors.joining(wording.said("list.comma")));
        return names.isEmpty() ? wording.of("none") : names;
    }

    /** The printed name, behind it the part the plan prints: {@code 市财政局（配合）}. */
    private String named(Responsibility printed) {
        return printed.printed().words()
                + printed.role().map(role -> wording.of("brackets", role)).orElse("");
    }

    private String joined(Stream<Responsibility> places, Function<Responsibility, String> print) {
        String words = places.map(print).distinct().collect(Collectors.joining(wording.of("semicolon")));
        return words.isEmpty() ? wording.of("none") : words;
    }

    /** How the item is cited, and the way to it. */
    Cell source(ListItem item) {
        if (item.row() > 0) {
            return source(item.plan(), item.unit(), item.row());
        }
        return source(
                SentenceCitation.of(item.plan(), item.unit()),
                Addresses.unit(item.plan(), item.unit().id()));
    }

    /** How the sentence is cited, and the way to it. */
    Cell source(Obligation obligation) {
        return source(
                obligation.plan(), obligation.unit(), obligation.sentence().number());
    }

    Cell source(Plan plan, Unit unit, int sentence) {
        return source(SentenceCitation.of(plan, unit, sentence), Addresses.sentence(plan, unit.id(), sentence));
    }

    private Cell source(String citation, String address) {
        return new Cell.Text(citation, baseAddress.map(base -> base + address));
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
