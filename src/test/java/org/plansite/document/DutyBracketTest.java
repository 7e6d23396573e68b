package org.plansite.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plansite.document.DutyBracket.Name;
import org.plansite.document.DutyBracket.Remark;

/** Each bracket of {@code duties.txt} is read as the lines below it say. */
class DutyBracketTest {
    private static final Path TABLE = Path.of("src/test/resources/org/plansite/document/duties.txt");

    private record Case(String bracket, List<String> expected) {
        @Override
        public String toString() {
            return bracket;
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (line.startsWith("  ")) {
                cases.get(cases.size() - 1).expected().add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(new Case(line, new ArrayList<>()));
            }
        }
        return cases;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isReadAsTheTableSays(Case given) {
        assertThat(words(given.bracket())).isEqualTo(given.expected());
    }

    private static List<String> words(String bracket) {
        Optional<DutyBracket> read = DutyBracket.of(bracket);
        if (read.isEmpty()) {
            return List.of("none");
        }
        Stream<String> unsure = read.get().isDuty() ? Stream.of() : Stream.of("unsure");
        Stream<String> names = read.get().names().stream().map(name -> words(bracket, name));
        Stream<String> remarks = read.get().remarks().stream().map(remark -> words(bracket, remark));
        return Stream.of(unsure, names, remarks).flatMap(lines -> lines).toList();
    }

    private static String words(String bracket, Name name) {
        assertThat(bracket.substring(name.start(), name.end())).isEqualTo(name.printed());
        String full = name.full().equals(name.printed()) ? "" : " = " + name.full();
        return name.role().map(role -> role + " ").orElse("- ") + name.printed() + full;
    }

    private static String words(String bracket, Remark remark) {
        assertThat(bracket.substring(remark.start(), remark.end())).isEqualTo(remark.words());
        return "[" + remark.kind().name().toLowerCase(java.util.Locale.ROOT) + "] " + remark.words();
    }
}
