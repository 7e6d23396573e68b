package org.plansite.analysis;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plansite.document.CsvReader.Cell;
import org.plansite.document.Excerpt;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.Indicator;
import org.plansite.plan.Plan;
import org.plansite.plan.ProgressReport;
import org.plansite.plan.ReportPeriod;
import org.plansite.plan.UnitId;
import org.plansite.source.Diagnostic;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/** Makes a report of one row of a progress file, and finds everything that is wrong in it. */
final class ProgressRow {
    /** What makes a cell a formula for a spreadsheet; in East Asian settings the full-width signs do too. */
    private static final String FORMULA_SIGNS = "=+-@＝＋－＠";

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern ADDRESS = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE);

    private final Location where;
    private final Map<String, Cell> cells;
    private final Plan plan;
    private final LocalDate asOf;
    private final DiagnosticLog log = new DiagnosticLog();

    ProgressRow(Location where, Map<String, Cell> cells, Plan plan, LocalDate asOf) {
        this.where = where;
        this.cells = Map.copyOf(cells);
        this.plan = plan;
        this.asOf = asOf;
    }

    /** What is wrong in the row, once it has been read. */
    List<Diagnostic> complaints() {
        return log.diagnostics();
    }

    /** The report; empty when anything is wrong in the row. */
    Optional<ProgressReport> report() {
        Optional<Indicator> indicator = text("indicator").flatMap(this::indicator);
        Optional<UnitId> unit = text("unit").flatMap(this::unit);
        Optional<ReportPeriod> period = required("period").flatMap(this::period);
        Optional<String> words = text("words");
        Optional<BodyId> reporter = required("reporter").flatMap(this::reporter);
        Optional<LocalDate> date = required("date").flatMap(this::date);
        Optional<BigDecimal> value = value(indicator);
        Optional<String> evidence = text("evidence");
        evidence.ifPresent(this::checkAddress);
        checkSubject();
        if (period.isPresent()
                && date.isPresent()
                && date.get().isBefore(period.get().begin())) {
            log.report(Problem.PROGRESS_PERIOD_LATER, at("date"), date.get(), period.get());
        }
        if (log.hasErrors()) {
            return Optional.empty();
        }
        String file = where.file().substring(where.file().lastIndexOf('/') + 1);
        return Optional.of(new ProgressReport(
                indicator.map(Indicator::id),
                unit,
                period.orElseThrow(),
                value,
                words,
                reporter.orElseThrow(),
                date.orElseThrow(),
                evidence,
                Location.of(file, where.line())));
    }

    private void checkSubject() {
        boolean ofIndicator = isFilled("indicator");
        if (ofIndicator == isFilled("unit")) {
            log.report(Problem.PROGRESS_SUBJECT, where, ofIndicator ? "both" : "neither");
        }
        if (!isFilled("value") && !isFilled("words")) {
            log.report(Problem.PROGRESS_SAYS_NOTHING, where);
        }
    }

    private Optional<Indicator> indicator(String id) {
        List<Indicator> indicators = plan.vocabulary().indicators();
        Optional<Indicator> found =
                indicators.stream().filter(each -> each.id().value().equals(id)).findFirst();
        if (found.isEmpty()) {
            String nearest = Resemblance.nearest(
                    id, indicators.stream().flatMap(each -> Stream.of(each.id().value(), each.name())));
            String known = indicators.stream()
                    .filter(each -> each.name().equals(nearest))
                    .map(each -> each.id().value())
                    .findFirst()
                    .orElse(nearest);
            log.report(Problem.PROGRESS_UNKNOWN_INDICATOR, at("indicator"), Excerpt.of(id), known);
        }
        return found;
    }

    private Optional<UnitId> unit(String id) {
        Optional<UnitId> found =
                Optional.of(id).filter(UnitId::isValid).map(UnitId::new).filter(plan.outline()::contains);
        if (found.isEmpty()) {
            String nearest = Resemblance.nearest(
                    id, plan.outline().units().stream().map(each -> each.id().value()));
            log.report(Problem.PROGRESS_UNKNOWN_UNIT, at("unit"), Excerpt.of(id), nearest);
        }
        return found;
    }

    private Optional<ReportPeriod> period(String text) {
        Optional<ReportPeriod> period = ReportPeriod.parse(text);
        if (period.isEmpty()) {
            log.report(Problem.PROGRESS_BAD_PERIOD, at("period"), Excerpt.of(text));
        }
        return period;
    }

    private Optional<BigDecimal> value(Optional<Indicator> indicator) {
        String text = cell("value").text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!isFilled("indicator") && isFilled("unit")) {
            log.report(Problem.PROGRESS_VALUE_OF_UNIT, at("value"), Excerpt.of(text));
        }
        Optional<String> fault = ReportedNumber.fault(text);
        if (fault.isPresent()) {
            String measure = indicator
                    .map(Indicator::unit)
                    .filter(unit -> !unit.isEmpty())
                    .orElse("—");
            log.report(Problem.PROGRESS_BAD_VALUE, at("value"), Excerpt.of(text), fault.get(), measure);
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    private Optional<BodyId> reporter(String name) {
        Optional<Body> found = plan.vocabulary()
                .bodyNamed(name)
                .or(() -> plan.vocabulary().bodies().stream()
                        .filter(body -> body.id().value().equals(name))
                        .findFirst());
        if (found.isEmpty()) {
            String nearest = Resemblance.nearest(
                    name, plan.vocabulary().bodies().stream().flatMap(ProgressRow::names));
            log.report(Problem.PROGRESS_UNKNOWN_REPORTER, at("reporter"), Excerpt.of(name), nearest);
        } else if (found.get().isCollective()) {
            log.report(Problem.PROGRESS_COLLECTIVE, at("reporter"), Excerpt.of(name));
        }
        return found.map(Body::id);
    }

    private static Stream<String> names(Body body) {
        return body.isCollective()
                ? Stream.of()
                : Stream.concat(Stream.of(body.name(), body.id().value()), body.aliases().stream());
    }

    private Optional<LocalDate> date(String text) {
        try {
            if (DATE.matcher(text).matches()) {
                LocalDate date = LocalDate.parse(text);
                if (date.isAfter(asOf)) {
                    log.report(Problem.PROGRESS_DATE_LATER, at("date"), date, asOf);
                }
                return Optional.of(date);
            }
        } catch (DateTimeParseException e) {
            // a month or a day that the calendar does not have: said below
        }
        log.report(Problem.PROGRESS_BAD_DATE, at("date"), Excerpt.of(text));
        return Optional.empty();
    }

    private void checkAddress(String evidence) {
        if (ADDRESS.matcher(evidence).matches() && !isAddress(evidence)) {
            log.report(Problem.PROGRESS_BAD_ADDRESS, at("evidence"), Excerpt.of(evidence));
        }
    }

    /** With a host, and without a user's name before it, which would make one host look like another. */
    private static boolean isAddress(String address) {
        try {
            URI uri = new URI(address);
            return uri.getScheme().equals(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private Optional<String> required(String column) {
        if (!isFilled(column)) {
            log.report(Problem.PROGRESS_MISSING, where, column);
        }
        return text(column);
    }

    /** The words of a cell, which are no formula and hold nothing invisible. */
    private Optional<String> text(String column) {
        String text = cell(column).text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0) {
            log.report(Problem.PROGRESS_FORMULA, at(column), text.charAt(0), Excerpt.of(text));
            return Optional.empty();
        }
        Optional<String> hidden = hidden(text);
        hidden.ifPresent(code -> log.report(Problem.CSV_INVISIBLE, at(column), code));
        return hidden.isPresent() ? Optional.empty() : Optional.of(text);
    }

    /** The first character that shows nothing, such as a tab or one that turns the direction of writing. */
    private static Optional<String> hidden(String text) {
        return text.codePoints()
                .filter(c -> switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                        true;
                    default -> false;
                })
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .findFirst();
    }

    private boolean isFilled(String column) {
        return !cell(column).text().isEmpty();
    }

    private Location at(String column) {
        return cell(column).where();
    }

    private Cell cell(String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }
}
