package org.plansite.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.plansite.plan.Indicator;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Paragraph;
import org.plansite.plan.Sentence;
import org.plansite.plan.Target;
import org.plansite.plan.Target.Change;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;
import org.plansite.plan.UnitKind;
import org.plansite.source.Location;

/**
 * Test cases a non-programmer can read: a line of the plan, and below it, behind {@code >}, what is to be found in it.
 * Lines that begin with {@code #} are remarks.
 */
record Cases(List<Case> cases) {

    /** One input with what is expected of it; white space around the separators does not count. */
    record Case(String input, List<String> expected) {}

    static Cases read(String resource) {
        List<Case> cases = new ArrayList<>();
        for (String line : lines(resource)) {
            if (line.startsWith(">")) {
                cases.get(cases.size() - 1).expected.add(tidy(line.substring(1)));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(new Case(line, new ArrayList<>()));
            }
        }
        return new Cases(cases);
    }

    /** A row as it is compared: cells without white space around them. */
    static String row(Object... cells) {
        return tidy(
                String.join(" | ", List.of(cells).stream().map(String::valueOf).toList()));
    }

    static String tidy(String row) {
        return String.join(
                " | ", List.of(row.split("\\|", -1)).stream().map(String::strip).toList());
    }

    /** What a target says: year | operator | value | unit | change | strength | baseline year. */
    static String target(Target target) {
        return row(
                year(target.year()),
                target.operator().sign(),
                target.value().orElse(""),
                target.unit(),
                target.change() == Change.NONE ? "" : target.change().name().toLowerCase(Locale.ROOT),
                target.strength().orElse(""),
                year(target.baselineYear()));
    }

    private static String year(OptionalInt year) {
        return year.isPresent() ? String.valueOf(year.getAsInt()) : "";
    }

    /** The targets of a sentence that stands alone. */
    static List<Target> targets(TargetFinder finder, Sentence sentence) {
        Unit unit = unit(sentence);
        return finder.find(unit, sentence, QuantityScanner.scan(sentence.text()), YearFinder.find(unit, sentence), 1);
    }

    /** An indicator that is printed in one way. */
    static Indicator indicator(String id, String name, String printed) {
        return new Indicator(
                new IndicatorId(id),
                name,
                List.of(printed),
                List.of(),
                "",
                "",
                Indicator.Direction.NONE,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    /** A unit that holds nothing but the given sentence. */
    static Unit unit(Sentence sentence) {
        return new Unit(
                new UnitId("3.1.1"),
                UnitKind.TASK,
                "1.",
                "三（一）1",
                "标题",
                "1.标题",
                Optional.empty(),
                Optional.empty(),
                List.of(new Paragraph(Paragraph.Style.TEXT, List.of(sentence))),
                Location.of("test.md"));
    }

    static Sentence sentence(String text) {
        return new Sentence(1, text, Sentence.Role.TEXT);
    }

    static List<String> lines(String resource) {
        try (InputStream stream = Objects.requireNonNull(Cases.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
