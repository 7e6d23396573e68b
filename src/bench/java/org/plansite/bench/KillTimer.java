package org.plansite.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Chooses the moment at which a build is killed: anywhere, while the release is written, or about the step. */
enum KillTimer {
    ANYWHERE {
        @Override
        void await(BuildProcess build, Path releases, Random dice, long nanos) {
            sleep((long) (dice.nextDouble() * nanos));
        }
    },
    WHILE_WRITING {
        @Override
        void await(BuildProcess build, Path releases, Random dice, long nanos) {
            watch(build, () -> Files.exists(releases.resolve("next")));
            sleep((long) (dice.nextDouble() * nanos * SHARE_OF_WRITING));
        }
    },
    ABOUT_THE_STEP {
        @Override
        void await(BuildProcess build, Path releases, Random dice, long nanos) {
            watch(build, () -> holdsWholeRelease(releases));
            sleep(dice.nextLong(STEP_NANOS));
        }
    };

    /** Of a whole build, from the first file on. */
    private static final double SHARE_OF_WRITING = 0.6;

    private static final long STEP_NANOS = 3_000_000;

    /**
     * @param nanos what a whole build takes
     */
    abstract void await(BuildProcess build, Path releases, Random dice, long nanos);

    private static void sleep(long nanos) {
        for (long end = System.nanoTime() + nanos, left = nanos; left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void watch(BuildProcess build, BooleanSupplier sign) {
        while (build.isRunning() && !sign.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private static boolean holdsWholeRelease(Path releases) {
        try (Stream<Path> children = Files.list(releases)) {
            return children.anyMatch(
                    child -> String.valueOf(child.getFileName()).startsWith("next-"));
        } catch (IOException notYet) {
            return false;
        }
    }
}
