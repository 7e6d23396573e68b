package org.plansite.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.plansite.HandReading;

/** The calendars as iCal4j reads them. */
class CalendarFileTest {

    private static List<VEvent> events(String path) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(Made.file(path)));
        calendar.validate();
        return calendar.getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    @Test
    void everyCalendarCanBeReadAndHoldsSomething() throws IOException, ParserException {
        for (String path : Made.FILES.keySet()) {
            if (path.endsWith(".ics")) {
                List<VEvent> events = events(path);
                assertThat(events).as(path).isNotEmpty();
                Set<String> ids =
                        events.stream().map(event -> value(event, "UID")).collect(Collectors.toSet());
                assertThat(ids).as(path).hasSameSizeAs(events);
            }
        }
    }

    /** A task of a body and each day it names is an entry; the reader wrote down the years. */
    @Test
    void theEntriesAreTheDeadlinesReadByEye() throws IOException, ParserException {
        List<String> read = HandReading.rows("lists.txt").stream()
                .filter(row -> row.get(0).equals("区水务局") && !row.get(6).equals("-"))
                .map(row -> row.get(1) + " " + row.get(6) + "1231")
                .toList();
        List<String> found = events("lists/qu-shuiwuju.ics").stream()
                .map(event -> value(event, "UID").split("-")[2] + " " + value(event, "DTSTART"))
                .toList();
        assertThat(found).containsExactlyElementsOf(read);
    }

    @Test
    void anEntrySaysTheWordsWhoAndThatTheDayIsAConvention() throws IOException, ParserException {
        VEvent event = events("lists/qu-shuiwuju.ics").get(1);
        assertThat(value(event, "SUMMARY")).isEqualTo("到2025年：三（七）1 着力壮大海水淡化与综合利用产业（2 个目标）");
        assertThat(value(event, "DESCRIPTION").lines())
                .containsExactly(
                        "第8句　到2025年，海水淡化能力力争达到55万吨/日，海水淡化水年供水量达到1亿立方米。",
                        "目标：海水淡化能力：达到55万吨/日（2025年，力争）",
                        "目标：海水淡化水年供水量：达到1亿立方米（2025年）",
                        "括号里的位次：2/4 并列",
                        "协同单位：区发展改革委、区科技局、相关开发区及街镇",
                        "日期是本站的约定：“到2025年”按当年12月31日计，即2025年12月31日。",
                        "出处：《天津市滨海新区碳达峰实施方案》三（七）1　binhai-2023/3.7.1.html");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20230722T000000Z");
        assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
    }

    /** 1.1 says 2030年前, 2 says 到2025年, 到2030年 and 2030年前; neither has a bracket. */
    @Test
    void thePlansCalendarHasUnitsWithoutABracketToo() throws IOException, ParserException {
        assertThat(events("binhai-2023/calendar.ics"))
                .extracting(event -> value(event, "UID").replaceAll("^binhai-2023-|-all@plansite$", ""))
                .contains("1.1-2029-12-31", "2-2025-12-31", "2-2029-12-31", "2-2030-12-31");
        assertThat(events("binhai-2023/calendar.ics"))
                .filteredOn(event -> value(event, "UID").startsWith("binhai-2023-1.1-"))
                .allSatisfy(event ->
                        assertThat(value(event, "DESCRIPTION")).contains("“2030年前”按字面，即2029年12月31日", "未列责任单位"));
    }

    @Test
    void linesAreFoldedAt75OctetsWithoutCuttingACharacter() {
        String text = new String(Made.file("binhai-2023/calendar.ics"), StandardCharsets.UTF_8);
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
    }

    @Test
    void marksOfTheFormatAreEscaped() {
        byte[] line = Made.bytes(out -> new IcsLines(out).text("SUMMARY", "a;b,c\\d\ne\u0007f"));
        assertThat(new String(line, StandardCharsets.UTF_8)).isEqualTo("SUMMARY:a\\;b\\,c\\\\d\\nef\r\n");
    }
}
