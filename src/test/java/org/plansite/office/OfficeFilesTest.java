package org.plansite.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.plansite.plan.Body;

/** Which files there are, and that their formats' own schemas allow every part of them. */
class OfficeFilesTest {

    @Test
    void everyBodyThatAnswersForSomethingHasSixFiles() {
        List<String> expected = new ArrayList<>();
        for (Body body : Made.INDEX.bodiesWithLists()) {
            for (String format : List.of("xlsx", "docx", "csv", "ics")) {
                expected.add("lists/" + body.id() + "." + format);
            }
            expected.add("assessments/" + body.id() + ".docx");
            expected.add("assessments/" + body.id() + ".xlsx");
        }
        for (String table : List.of("tasks", "targets")) {
            for (String format : List.of("xlsx", "docx", "csv")) {
                expected.add("binhai-2023/" + table + "." + format);
            }
        }
        expected.add("binhai-2023/calendar.ics");
        assertThat(expected).hasSizeGreaterThan(300);
        assertThat(Made.FILES.keySet()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lists/qu-shuiwuju.xlsx",
                "lists/qu-shuiwuju.docx",
                "lists/qu-shuiwuju.csv",
                "lists/qu-shuiwuju.ics",
                "assessments/qu-shuiwuju.xlsx",
                "binhai-2023/calendar.ics"
            })
    void theSameBytesEachTime(String path) {
        assertThat(Made.again(path)).isEqualTo(Made.file(path));
    }

    /** An archive says when its parts were made, in the time of some place. */
    @ParameterizedTest
    @ValueSource(strings = {"lists/qu-shuiwuju.docx", "lists/qu-shuiwuju.xlsx"})
    void theSameBytesInAnotherZone(String path) {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            byte[] east = Made.again(path);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            assertThat(Made.again(path)).isEqualTo(east);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    /** The promise is 20 MB; they are a quarter of that. */
    @Test
    void allTogetherTheyAreSmall() {
        assertThat(Made.FILES.values().stream().mapToLong(bytes -> bytes.length).sum())
                .isLessThan(8_000_000);
    }

    /** Files of each sort, with a base address, because links are written then; the others are made by the same code. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lists/qu-shuiwuju.xlsx",
                "lists/qu-shuiwuju.docx",
                "lists/ge-kaifaqu-ji-jiezhen.xlsx",
                "assessments/qu-shuiwuju.xlsx",
                "assessments/qu-shuiwuju.docx",
                "binhai-2023/tasks.docx",
                "binhai-2023/targets.xlsx"
            })
    void everyPartIsWhatItsSchemaAllows(String path) {
        List<String> faults = new ArrayList<>();
        Made.parts(Made.linked(path)).forEach((part, xml) -> faults.addAll(faults(part, xml)));
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(String part, String xml) {
        List<Object> errors = new ArrayList<>();
        try {
            parse(part, xml).ifPresent(object -> {
                List<XmlError> found = new ArrayList<>();
                object.validate(new XmlOptions().setErrorListener(found));
                errors.addAll(found);
            });
        } catch (XmlException broken) {
            errors.add(broken);
        }
        return errors.stream().map(error -> part + ": " + error).toList();
    }

    private static Optional<XmlObject> parse(String part, String xml) throws XmlException {
        if (part.startsWith("xl/worksheets/sheet")) {
            // Excel writes the mark that keeps spaces, and wants it; the schema of ECMA-376 forgot it at this element.
            return Optional.of(WorksheetDocument.Factory.parse(xml.replace("<t xml:space=\"preserve\">", "<t>")));
        }
        return switch (part) {
            case "xl/workbook.xml" -> Optional.of(WorkbookDocument.Factory.parse(xml));
            case "xl/styles.xml" -> Optional.of(StyleSheetDocument.Factory.parse(xml));
            case "word/document.xml" -> Optional.of(DocumentDocument.Factory.parse(xml));
            case "word/styles.xml" -> Optional.of(StylesDocument.Factory.parse(xml));
            case "word/footer1.xml" -> Optional.of(FtrDocument.Factory.parse(xml));
            default -> {
                XmlObject.Factory.parse(xml);
                yield Optional.empty();
            }
        };
    }
}
