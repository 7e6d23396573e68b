package org.plansite.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class RecentTest {
    private static final int THREADS = 4;

    private final List<String> made = Collections.synchronizedList(new ArrayList<>());
    private final Recent<String, String> recent = new Recent<>(2);

    private String get(String key) {
        return recent.get(key, () -> {
            made.add(key);
            return key + "!";
        });
    }

    @Test
    void whatWasAskedForLastIsNotMadeAgain() {
        assertThat(List.of(get("a"), get("b"), get("a"), get("b"))).containsExactly("a!", "b!", "a!", "b!");
        assertThat(made).containsExactly("a", "b");
    }

    @Test
    void whatNobodyAskedForTheLongestGoes() {
        List.of("a", "b", "a", "c", "a", "b").forEach(this::get);
        assertThat(made).containsExactly("a", "b", "c", "b");
    }

    @Test
    void severalThreadsHaveItMadeOnce() throws InterruptedException, ExecutionException {
        CyclicBarrier together = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<String> asking = () -> {
                together.await();
                return get("a");
            };
            for (Future<String> got : threads.invokeAll(Collections.nCopies(THREADS, asking))) {
                assertThat(got.get()).isEqualTo("a!");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(made).containsExactly("a");
    }

    @Test
    void anothersMakingIsNotWaitedFor() {
        assertThat(recent.get("a", () -> get("b") + get("c"))).isEqualTo("b!c!");
    }
}
