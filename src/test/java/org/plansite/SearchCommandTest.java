package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code plansite search} as a clerk sees it. */
class SearchCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsTheUnitWithItsAddressAndTheSentences() {
        assertThat(run("充电桩 body:区交通运输局")).as(err.toString()).isEqualTo(Main.FINE);
        assertThat(out.toString())
                .contains("全部匹配: 1\n三（五）3  3.建设绿色交通基础设施。  binhai-2023/3.5.3.html\n", "\n    有序推进充电桩、配套电网、");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void severalArgumentsAreOneQuery() {
        assertThat(run("充电桩", "body:区交通运输局")).isEqualTo(Main.FINE);
        assertThat(out.toString()).contains(": 1\n三（五）3  ");
    }

    @Test
    void saysWhatIsNamedFirst() {
        assertThat(run("水务局")).isEqualTo(Main.FINE);
        assertThat(out.toString()).startsWith("→ 区水务局  agencies/qu-shuiwuju.html\n");
    }

    @Test
    void printsThePartialAnswersUnderAHeadingOfTheirOwn() {
        assertThat(run("驴驹河的充电桩")).isEqualTo(Main.FINE);
        assertThat(out.toString()).contains("全部匹配: 0\n部分匹配: ").containsOnlyOnce("部分匹配");
        assertThat(out.toString().lines().filter(line -> line.startsWith("三（")))
                .hasSizeBetween(2, 10)
                .anyMatch(line -> line.startsWith("三（二）3  "))
                .anyMatch(line -> line.startsWith("三（五）3  "));
    }

    /** 建设 stands in more than ten units; the count is of all, the list is as long as wished. */
    @Test
    void listsAsManyAsWanted() {
        assertThat(units("建设 type:task")).hasSize(10);
        assertThat(units("--limit", "2", "建设 type:task")).hasSize(2);
        assertThat(units("--limit=0", "建设 type:task")).isEmpty();
        assertThat(out.toString()).startsWith("全部匹配: ").doesNotContain("全部匹配: 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"这个词方案里没有啊", "", "\"", "<img onerror=alert(1)>", ".*("})
    void nothingFoundIsNoError(String query) {
        assertThat(run(query)).as(err.toString()).isEqualTo(Main.FINE);
        assertThat(out.toString()).startsWith("全部匹配: 0\n");
    }

    @Test
    void wrongUseIsToldWithTheUsage() {
        for (List<String> wrong : List.of(
                List.<String>of(),
                List.of("--limit", "many", "光伏"),
                List.of("--limit", "-1", "光伏"),
                List.of("--limit", "99999999999", "光伏"))) {
            assertThat(run(wrong.toArray(new String[0]))).as(wrong.toString()).isEqualTo(Main.WRONG_USE);
        }
        assertThat(err.toString()).contains("Usage: plansite search").doesNotContain("Exception", "internal error");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aFolderWithoutContentIsAnInputError() {
        assertThat(run("--content", "target/no-such-folder", "光伏")).isEqualTo(Main.INPUT_ERRORS);
        assertThat(err.toString()).contains("error: ");
    }

    private List<String> units(String... arguments) {
        out.getBuffer().setLength(0);
        assertThat(run(arguments)).as(err.toString()).isEqualTo(Main.FINE);
        return out.toString().lines().filter(line -> line.contains(".html")).toList();
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "search";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Main.with(new Terminal(new PrintWriter(out, true), new PrintWriter(err, true)))
                .run(all);
    }
}
