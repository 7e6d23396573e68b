package org.plansite.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts are decoded strictly, and their places are lines and columns as an editor shows them. */
class SourceReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"甲\n乙\n", "\uFEFF甲\n乙\n", "甲\r\n乙\r\n", "\uFEFF甲\r乙\r", "甲\r\n乙\n"})
    void markAndLineEndsAreMadeAlike(String text) {
        assertThat(decode(text)).isEqualTo(new SourceFile("a.txt", "甲\n乙\n"));
    }

    @Test
    void markInsideTheTextIsACharacter() {
        assertThat(decode("甲\uFEFF乙").text()).isEqualTo("甲\uFEFF乙");
    }

    @Test
    void whatXmlCannotHoldIsRefused() {
        assertThatThrownBy(() -> decode("甲\n乙\uFFFF"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a.txt:2:2: error")
                .hasMessageContaining("U+FFFF");
    }

    @Test
    void whatIsNoOrdinaryFileIsNotWaitedFor() {
        assertThatThrownBy(() -> SourceReader.bytes(Path.of("/dev/null"), "a.csv"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("it is no ordinary file");
    }

    @Test
    void brokenEndOfTheFileIsFound() {
        byte[] bytes = "甲\r\n乙".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
        assertThatThrownBy(() -> SourceReader.decode(cut, "a.txt"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("a.txt:2:1: error: byte 6 is not UTF-8 (found E4 B9)");
    }

    @Test
    void lineIndexAgreesWithTheFile() {
        SourceFile file = new SourceFile("a.txt", "甲𠮷\n\n乙丙\n");
        LineIndex index = new LineIndex(file);
        for (int offset = 0; offset <= file.text().length(); offset++) {
            assertThat(index.at(offset)).as("offset %d", offset).isEqualTo(file.at(offset));
        }
        assertThat(index.at(4)).isEqualTo(new Location("a.txt", 2, 1));
        assertThat(index.at(6)).isEqualTo(new Location("a.txt", 3, 2));
    }

    @Test
    void everyWordingCanBeFilled() {
        for (Problem problem : Problem.values()) {
            Diagnostic diagnostic = Diagnostic.of(problem, Location.of("a.txt", 1), "甲", "乙", "丙", "丁");
            assertThat(diagnostic.toString()).doesNotContainPattern("\\{\\d").doesNotContain("''");
        }
    }

    private static SourceFile decode(String text) {
        return SourceReader.decode(text.getBytes(StandardCharsets.UTF_8), "a.txt");
    }
}
