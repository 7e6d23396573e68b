package org.plansite.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plansite.source.Diagnostic;
import org.plansite.source.InputException;
import org.plansite.source.Problem;

/** A tree of files refuses whatever could not be one folder everywhere, and names all of it at once. */
class OutputTreeTest {

    @Test
    void sortsFilesByPath() {
        OutputTree tree = tree("years/2025.html", "index.html", "years/2024.html");

        assertThat(tree.files())
                .extracting(OutputFile::path)
                .containsExactly("index.html", "years/2024.html", "years/2025.html");
        assertThat(tree.contains("index.html")).isTrue();
        assertThat(tree.contains("years")).isFalse();
    }

    @Test
    void refusesTwoFilesAtOnePath() {
        assertThat(complaints("a.html", "b.html", "a.html"))
                .containsExactly(Diagnostic.of(
                        Problem.PATH_TAKEN, org.plansite.source.Location.of("a.html"), "a.html", "a.html"));
    }

    @Test
    void refusesPathsThatDifferOnlyInLetterCase() {
        assertThat(problems("agencies/qu.html", "Agencies/Qu.html")).containsExactly(Problem.PATH_TAKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/etc/passwd",
                "../index.html",
                "a/../../index.html",
                "a/./b",
                "a//b",
                "a/",
                "..",
                ".",
                "a\\b",
                "C:/a",
                "a\nb",
                "a\u0000",
                "a\u007f",
                "con",
                "years/NUL.html",
                "com1.txt",
                "lpt9",
                "a.",
                "a ",
                "a/b./c",
                "what?.html",
                "a*",
                "a|b",
                "<a>",
                "\"a\""
            })
    void refusesPathsThatLeaveTheSiteOrCannotBeWrittenEverywhere(String path) {
        assertThat(problems("index.html", path)).containsExactly(Problem.PATH_LEAVES_SITE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".nojekyll",
                "a..b.html",
                "console.html",
                "com10.txt",
                "binhai-2023/c4.html",
                "资料/说明.txt",
                "a b.css"
            })
    void acceptsOrdinaryPaths(String path) {
        assertThat(tree(path).contains(path)).isTrue();
    }

    @Test
    void refusesAFileWhereAnotherPathNeedsAFolder() {
        assertThat(complaints("Data", "data/units.csv"))
                .extracting(Diagnostic::problem, Diagnostic::arguments)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Problem.FILE_IN_THE_WAY, List.of("Data", "data/units.csv")));
    }

    @Test
    void namesAllFaultsAtOnce() {
        assertThat(problems("a", "A", "../b", "a/c"))
                .containsExactlyInAnyOrder(Problem.PATH_TAKEN, Problem.PATH_LEAVES_SITE, Problem.FILE_IN_THE_WAY);
    }

    private static List<Problem> problems(String... paths) {
        return complaints(paths).stream().map(Diagnostic::problem).toList();
    }

    private static List<Diagnostic> complaints(String... paths) {
        return catchThrowableOfType(InputException.class, () -> tree(paths)).diagnostics();
    }

    private static OutputTree tree(String... paths) {
        return OutputTree.of(Arrays.stream(paths)
                .map(path -> new OutputFile(path, out -> {}))
                .toList());
    }
}
