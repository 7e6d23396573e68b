package org.plansite.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private record Pair(@Nullable Object first, Object second) {}

    private record Other(Object first, Object second) {}

    private enum Kind {
        ONE,
        TWO
    }

    @Test
    void equalValuesHaveOne() {
        Object one = new Pair("水务局", List.of(1, Optional.of(LocalDate.of(2025, 12, 31)), Kind.ONE, OptionalInt.of(3)));
        Object same = new Pair(
                "水务局",
                new ArrayList<>(List.of(1, Optional.of(LocalDate.of(2025, 12, 31)), Kind.ONE, OptionalInt.of(3))));

        assertThat(Fingerprint.of(one)).isEqualTo(Fingerprint.of(same));
    }

    /** Values that a careless digest would take for one another. */
    @Test
    void differentValuesHaveDifferentOnes() {
        List<Object> values = List.of(
                new Pair("a", "bc"),
                new Pair("ab", "c"),
                new Pair("a, second=bc", ""),
                new Pair(null, "c"),
                new Pair("", "c"),
                new Other("a", "bc"),
                List.of("a", "bc"),
                List.of("a", List.of("bc")),
                List.of(List.of("a"), "bc"),
                List.of("bc", "a"),
                Set.of("a", "bc"),
                Optional.of("a"),
                Optional.empty(),
                "a",
                1,
                1L,
                "1",
                true,
                Kind.ONE,
                Kind.TWO,
                Map.of("a", "bc"),
                Map.of("bc", "a"),
                new byte[] {97},
                OptionalInt.of(1),
                OptionalInt.empty());

        assertThat(values.stream().map(Fingerprint::of)).doesNotHaveDuplicates();
        assertThat(Fingerprint.of("a", "b")).isNotEqualTo(Fingerprint.of("ab"));
    }

    @Test
    void whatHasNoOrderCountsInAny() {
        Map<String, Integer> one = new java.util.HashMap<>();
        Map<String, Integer> other = new java.util.HashMap<>(1000);
        for (int i = 0; i < 100; i++) {
            one.put("k" + i, i);
            other.put("k" + (99 - i), 99 - i);
        }

        assertThat(Fingerprint.of(one)).isEqualTo(Fingerprint.of(other));
        assertThat(Fingerprint.of(one.keySet())).isEqualTo(Fingerprint.of(other.keySet()));
        assertThat(Fingerprint.of(ordered("a", "b"))).isNotEqualTo(Fingerprint.of(ordered("b", "a")));
    }

    private static Map<String, String> ordered(String... keys) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String key : keys) {
            map.put(key, "x");
        }
        return map;
    }

    @Test
    void aFunctionHasNone() {
        Supplier<String> function = () -> "x";

        assertThatThrownBy(() -> Fingerprint.of(List.of(function))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fingerprint.of(new Object())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStreamCountsWithAllItsBytes() throws IOException {
        byte[] bytes = new byte[100_000];
        Fingerprint zeros = Fingerprint.of(new ByteArrayInputStream(bytes));
        bytes[99_999] = 1;

        assertThat(Fingerprint.of(new ByteArrayInputStream(bytes))).isNotEqualTo(zeros);
    }

    @Test
    void onceIsTakenOnce() {
        AtomicInteger taken = new AtomicInteger();
        Supplier<Fingerprint> once = Fingerprint.once(() -> Fingerprint.of(taken.incrementAndGet()));

        assertThat(once.get()).isEqualTo(once.get());
        assertThat(taken).hasValue(1);
    }
}
