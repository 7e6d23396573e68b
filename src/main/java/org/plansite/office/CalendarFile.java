package org.plansite.office;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plansite.obligations.Deadline;
import org.plansite.obligations.Obligation;
import org.plansite.plan.Plan;
import org.plansite.plan.Unit;
import org.plansite.site.Addresses;
import org.plansite.site.SentenceCitation;

/**
 * Writes deadlines as a calendar (RFC 5545): whole days, each with the sentences behind it and the words that the day
 * is this site's convention.
 */
final class CalendarFile {
    private final Wording wording;
    private final ItemWords items;
    private final TargetWords targets;
    private final Optional<String> baseAddress;

    /**
     * A day of a calendar.
     *
     * @param who who answers, line by line
     * @param row the row of a table that it is of, by its first sentence; 0 where it is of the unit
     */
    record Entry(Due due, List<String> who, int row) {}

    /**
     * What a calendar is for.
     *
     * @param id in every entry's own id, so that two calendars in one program stay apart
     * @param owner whose days they are
     * @param entries in the order of the plan
     * @param items how many items there are, with deadlines and without
     */
    record Calendar(String id, String owner, List<Plan> plans, List<Entry> entries, int items) {}

    CalendarFile(Wording wording, ItemWords items, TargetWords targets, Optional<String> baseAddress) {
        this.wording = wording;
        this.items = items;
        this.targets = targets;
        this.baseAddress = baseAddress;
    }

    void write(OutputStream out, Calendar calendar) throws IOException {
        IcsLines ics = new IcsLines(out);
        ics.line("BEGIN:VCALENDAR")
                .line("VERSION:2.0")
                .line("PRODID:-//plansite//plansite//ZH")
                .line("CALSCALE:GREGORIAN")
                .text("X-WR-CALNAME", wording.of("calendar.name", calendar.owner()));
        for (Entry entry : calendar.entries()) {
            write(ics, calendar, entry);
        }
        if (calendar.entries().isEmpty()) {
            writeEmpty(ics, calendar);
        }
        ics.line("END:VCALENDAR");
    }

    private void write(IcsLines ics, Calendar calendar, Entry entry) throws IOException {
        Due due = entry.due();
        Plan plan = due.plan();
        Unit unit = due.unit();
        String uid = String.join("-", plan.id(), place(entry), due.date().toString(), calendar.id());
        start(ics, uid, plan, due.date());
        ics.text("SUMMARY", summary(due));
        ics.text("DESCRIPTION", description(entry));
        ics.texts(
                "CATEGORIES",
                List.of(calendar.owner(), items.name(plan.outline().groupOf(unit.id()))));
        if (baseAddress.isPresent()) {
            ics.line("URL:" + baseAddress.get() + Addresses.unit(plan, unit.id()));
        }
        ics.line("END:VEVENT");
    }

    private static String place(Entry entry) {
        String unit = entry.due().unit().id().value();
        return entry.row() > 0 ? unit + "-s" + entry.row() : unit;
    }

    /** A calendar has to hold something: where no item names a time, the day of issue says so. */
    private void writeEmpty(IcsLines ics, Calendar calendar) throws IOException {
        Plan plan = calendar.plans().get(0);
        start(
                ics,
                plan.id() + "-" + calendar.id(),
                plan,
                LocalDate.parse(plan.metadata().date()));
        ics.text("SUMMARY", wording.of("calendar.none", calendar.owner(), calendar.items()));
        ics.text("DESCRIPTION", wording.of("calendar.none.words"));
        ics.line("END:VEVENT");
    }

    /** Without a clock: the time stamp is the plan's day of issue. */
    private static void start(IcsLines ics, String uid, Plan plan, LocalDate day) throws IOException {
        LocalDate issued = LocalDate.parse(plan.metadata().date());
        ics.line("BEGIN:VEVENT")
                .line("UID:" + uid + "@plansite")
                .line("DTSTAMP:" + basic(issued) + "T000000Z")
                .line("SEQUENCE:0")
                .line("DTSTART;VALUE=DATE:" + basic(day))
                .line("DTEND;VALUE=DATE:" + basic(day.plusDays(1)))
                .line("TRANSP:TRANSPARENT");
    }

    private static String basic(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private String summary(Due due) {
        String printed = due.deadlines().stream()
                .map(Deadline::printed)
                .distinct()
                .collect(Collectors.joining(wording.of("semicolon")));
        String name = items.name(due.unit());
        int goals = due.targets().size();
        return goals == 0
                ? wording.of("calendar.summary", printed, name)
                : wording.of("calendar.summary.targets", printed, name, goals);
    }

    private String description(Entry entry) {
        Due due = entry.due();
        List<String> lines = new ArrayList<>();
        due.sentences().stream()
                .map(Obligation::sentence)
                .map(sentence -> wording.of(
                        "sentence", sentence.number(), sentence.text().strip()))
                .forEach(lines::add);
        due.targets().forEach(target -> lines.add(wording.of("calendar.target", targets.line(due.plan(), target))));
        lines.addAll(entry.who());
        due.deadlines().forEach(deadline -> lines.add(convention(deadline)));
        lines.add(wording.of(
                "calendar.source",
                SentenceCitation.of(due.plan(), due.unit()),
                baseAddress.orElse("") + Addresses.unit(due.plan(), due.unit().id())));
        return String.join("\n", lines);
    }

    private String convention(Deadline deadline) {
        return wording.of(
                deadline.isBefore() ? "calendar.before" : "calendar.by",
                deadline.printed(),
                wording.date(deadline.date().toString()));
    }
}
