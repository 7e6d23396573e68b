package org.plansite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plansite.plan.BodyKind;
import org.plansite.plan.Finding;
import org.plansite.plan.Force;
import org.plansite.plan.OtherNumber;
import org.plansite.plan.Passage;
import org.plansite.plan.UnitId;
import org.plansite.plan.UnitKind;
import org.plansite.plan.YearMention;

/** The interface says the same things in Chinese and in English. */
class MessagesTest {
    private static final Pattern GAP = Pattern.compile("\\{[0-9]+}");
    private static final Map<String, String> CHINESE = Messages.of("zh-Hans").patterns();
    private static final Map<String, String> ENGLISH = Messages.of("en").patterns();

    @Test
    void bothLanguagesHaveTheSameMessages() {
        assertThat(ENGLISH.keySet()).isEqualTo(CHINESE.keySet());
    }

    @Test
    void bothLanguagesHaveTheSameGaps() {
        CHINESE.forEach((key, pattern) ->
                assertThat(gaps(ENGLISH.getOrDefault(key, ""))).as(key).isEqualTo(gaps(pattern)));
    }

    @Test
    void noMessageIsEmpty() {
        assertThat(CHINESE.values()).noneMatch(String::isBlank);
        assertThat(ENGLISH.values()).noneMatch(String::isBlank);
    }

    @Test
    void gapsAreFilledOnceAndInAnyOrder() {
        assertThat(Messages.of("zh-Hans").text("finding.label", "（6）", "（六）", "{0}"))
                .contains("“{0}”的编号印作 （6），同级的写法是 （六）");
    }

    @Test
    void aFindingIsPutInWords() {
        Finding finding = new Finding(
                "value-conflict-1",
                Finding.Kind.VALUE_CONFLICT,
                List.of("装机占比", "2025", "35%以上 / 35%左右"),
                List.of(new Passage(new UnitId("2"), 3, 0, "装机占比达到35%以上")));
        assertThat(Messages.of("zh").finding(finding)).isEqualTo("装机占比，2025年：35%以上 / 35%左右");
        assertThat(Messages.of("en").finding(finding)).isEqualTo("装机占比, 2025: 35%以上 / 35%左右");
    }

    @Test
    void everyKindOfThingHasAName() {
        for (Finding.Kind kind : Finding.Kind.values()) {
            assertThat(CHINESE).containsKeys("finding." + kind.id(), "finding.heading." + kind.id());
        }
        for (BodyKind kind : BodyKind.values()) {
            assertThat(CHINESE).containsKey("body." + kind.id());
        }
        for (Force force : Force.values()) {
            assertThat(CHINESE).containsKey("force." + force.id());
        }
        for (YearMention.Role role : YearMention.Role.values()) {
            assertThat(CHINESE).containsKeys("role." + role.id(), "role.heading." + role.id());
        }
        for (OtherNumber.Reason reason : OtherNumber.Reason.values()) {
            assertThat(CHINESE).containsKeys("number." + reason.id(), "correction." + reason.id());
        }
        assertThat(Arrays.stream(UnitKind.values()).map(kind -> "kind." + kind.id()))
                .allMatch(CHINESE::containsKey);
    }

    @Test
    void itIsKnownWhichLanguagesTheToolSpeaks() {
        assertThat(Messages.speaks("zh-Hans")).isTrue();
        assertThat(Messages.speaks("en")).isTrue();
        assertThat(Messages.speaks("fr")).isFalse();
    }

    private static List<String> gaps(String pattern) {
        return GAP.matcher(pattern).results().map(MatchResult::group).sorted().toList();
    }
}
