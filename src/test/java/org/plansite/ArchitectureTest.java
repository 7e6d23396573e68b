package org.plansite;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Which room may use which, and behind which door each library stands. */
class ArchitectureTest {
    private static final String FLEXMARK = "com.vladsch.flexmark..";
    private static final String SNAKE_YAML = "org.yaml.snakeyaml..";
    private static final String JACKSON_CORE = "com.fasterxml.jackson.core..";
    private static final String JACKSON_DATABIND = "com.fasterxml.jackson.databind..";
    private static final String JACKSON_YAML = "com.fasterxml.jackson.dataformat.yaml..";
    private static final String JACKSON_CSV = "com.fasterxml.jackson.dataformat.csv..";
    private static final String FASTEXCEL = "org.dhatim.fastexcel..";
    private static final String FREEMARKER = "freemarker..";
    private static final String JNA = "com.sun.jna..";
    private static final String JSOUP = "org.jsoup..";
    private static final String PDFBOX = "org.apache.pdfbox..";
    private static final String FONTBOX = "org.apache.fontbox..";
    private static final String LUCENE = "org.apache.lucene..";
    private static final String JDK_HTTP_SERVER = "com.sun.net.httpserver..";
    private static final String PICOCLI = "picocli..";
    private static final String MAVEN = "org.apache.maven..";

    /** The whole house. A room uses itself, the rooms and the libraries named here, and the JDK: nothing else. */
    private static final List<Room> ROOMS = List.of(
            Room.of("source"),
            Room.of("document")
                    .using("source")
                    .behindItsDoor(FLEXMARK, SNAKE_YAML, JACKSON_CORE, JACKSON_DATABIND, JACKSON_YAML, JACKSON_CSV),
            Room.of("plan").using("source"),
            // The import drafts a vocabulary with the grammar that the build will read the plan with.
            Room.of("intake").using("source", "document", "plan", "analysis").behindItsDoor(JSOUP, PDFBOX, FONTBOX),
            Room.of("compare").using("source", "plan"),
            Room.of("analysis").using("source", "document", "plan"),
            Room.of("rules").using("source", "document", "plan", "analysis"),
            Room.of("report").using("source", "rules").behindItsDoor(JACKSON_CORE),
            Room.of("obligations").using("source", "plan"),
            Room.of("site").using("source", "plan", "compare", "obligations"),
            Room.of("pages").using("source", "plan", "obligations", "site").behindItsDoor(FREEMARKER),
            Room.of("search").using("source", "plan", "site").behindItsDoor(LUCENE, JACKSON_CORE),
            Room.of("export")
                    .using("source", "plan", "compare", "obligations", "site")
                    .behindItsDoor(JACKSON_CORE, JACKSON_DATABIND, JACKSON_CSV),
            Room.of("office").using("plan", "obligations", "site", "export").behindItsDoor(FASTEXCEL),
            Room.of("publish").using("source", "plan", "site").behindItsDoor(JSOUP, JNA),
            Room.of("hosting").using("source", "site", "publish"),
            Room.of("serve").using("source", "plan", "site", "publish").behindItsDoor(JDK_HTTP_SERVER),
            Room.hall()
                    .using(
                            "source",
                            "document",
                            "intake",
                            "plan",
                            "compare",
                            "analysis",
                            "rules",
                            "report",
                            "obligations",
                            "site",
                            "pages",
                            "search",
                            "export",
                            "office",
                            "publish",
                            "hosting",
                            "serve")
                    .behindItsDoor(PICOCLI),
            Room.of("maven").using("", "source", "site", "publish", "serve").behindItsDoor(MAVEN));

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.plansite");

    @Test
    void everyClassStandsInARoom() {
        String[] all = ROOMS.stream().map(Room::packages).toArray(String[]::new);
        assertThat(CODE).as("the classes of the tool").isNotEmpty();
        classes().should().resideInAnyPackage(all).check(CODE);
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void aRoomUsesOnlyWhatTheTableNames(Room room) {
        classes()
                .that()
                .resideInAPackage(room.packages())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(room.allowed()))
                // A room that is still empty breaks no rule; everyClassStandsInARoom sees to it that none is missed.
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void noRoomsInACircle() {
        slices().matching("org.plansite.(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void noLibraryShowsInAPublicSignature() {
        classes()
                .that(PublicSignature.isOpenToAll())
                .should(PublicSignature.nameOnly(resideInAnyPackage("java..", "javax..", "org.plansite..")))
                .check(CODE);
    }
}
