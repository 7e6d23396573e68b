package org.plansite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The long run: {@code mvn -Pfuzz test-compile antrun:run@fuzz -Dfuzz.rounds=10000 -Dfuzz.seed=1}. */
final class Fuzz {
    private Fuzz() {}

    /** @param args how many rounds, and the first seed */
    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[0]);
        long first = Long.parseLong(args[1]);
        long start = System.nanoTime();
        FuzzRun run = run(Files.createTempDirectory(Path.of("target"), "fuzz"), first, rounds, true);
        System.out.println(rounds + " rounds from seed " + first + ": " + run);
        System.out.println(Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s");
        if (!run.faults().isEmpty()) {
            System.exit(1);
        }
    }

    /**
     * Rounds with seeds in a row: every fifth is built to the last page; every 25th is of the project's own plan, and
     * each tenth of these built.
     */
    static FuzzRun run(Path work, long first, int rounds, boolean aloud) {
        FuzzRun.Good small = FuzzRun.Good.small();
        FuzzRun.Good binhai = FuzzRun.Good.binhai();
        FuzzRun run = new FuzzRun(work);
        run.warmUp(small);
        if (rounds > 1_000) {
            run.warmUp(binhai);
        }
        int told = 0;
        for (long seed = first; seed < first + rounds; seed++) {
            boolean isBinhai = seed % 25 == 0;
            run.round(seed, isBinhai ? binhai : small, isBinhai ? rounds > 1_000 && seed % 250 == 0 : seed % 5 == 1);
            for (; aloud && told < run.faults().size(); told++) {
                System.out.println(run.faults().get(told));
            }
            if (aloud && seed % 1000 == 0) {
                System.out.println(seed + ": " + run);
            }
        }
        return run;
    }
}
