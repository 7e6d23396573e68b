package org.plansite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts the tool in a Java process of its own, set up for what it is to do, since a jar cannot say how it wants to be
 * run.
 *
 * <p>A build lives two seconds. Java's second compiler would spend as much again on code that is run once, and keep both
 * cores from the pages; without it, and with the classes as the packaging archived them, a build needs half the
 * processor time. A preview, which lays the same site out for hours, has the second compiler, and so has a library of many
 * plans, whose memory is cleaned by both cores besides. Where no process can be started, the tool runs here.
 */
public final class Launcher {
    private static final String SILENT = "-Xlog:disable";
    private static final String SHORT_LIFE = "-XX:TieredStopAtLevel=1";
    private static final String ONE_CLEANS = "-XX:+UseSerialGC";
    private static final String ALL_CLEAN = "-XX:+UseParallelGC";

    /** What is kept to the end, most of the heap of a large library, needs more room than what is soon let go. */
    private static final String ROOM_FOR_OLD = "-XX:NewRatio=4";

    /**
     * Half of Java's own limits of what the second compiler copies into a method: a library of a hundred plans is built
     * in a minute, a third of whose processor time was this compiler's, and code that is compiled faster runs as fast.
     */
    private static final List<String> LESS_INLINED =
            List.of("-XX:MaxInlineLevel=7", "-XX:InlineSmallCode=1200", "-XX:FreqInlineSize=150");

    /** The command that lives for hours and does the same again and again. */
    private static final String LONG_LIVED = "serve";

    /** From here on Java complains when a library calls the system, as the one does that puts a site in its place. */
    private static final int NATIVE_ACCESS_ASKED = 24;

    private Launcher() {}

    public static void main(String[] args) throws InterruptedException {
        Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
        Process tool;
        try {
            tool = new ProcessBuilder(command(Path.of(System.getProperty("java.home")), jar, args))
                    .inheritIO()
                    .start();
        } catch (IOException noProcess) {
            Main.main(args);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(tool::destroy));
        System.exit(tool.waitFor());
    }

    /**
     * @param javaHome of the Java that runs this
     * @param jar with all classes; the archive of its classes stands beside it, if there is one
     */
    static List<String> command(Path javaHome, Path jar, String... args) {
        List<String> command = new ArrayList<>();
        command.add(javaHome.resolve("bin").resolve("java").toString());
        command.add(SILENT);
        command.addAll(machine(LibrarySize.of(args), isLongLived(args)));
        if (Runtime.version().feature() >= NATIVE_ACCESS_ASKED) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        Path archive = archive(jar);
        if (Files.isRegularFile(archive)) {
            command.add("-XX:SharedArchiveFile=" + archive);
        }
        command.addAll(List.of("-cp", jar.toString(), "org.plansite.Main"));
        command.addAll(List.of(args));
        return command;
    }

    private static List<String> machine(LibrarySize library, boolean isLongLived) {
        if (library.isLarge()) {
            Stream<String> heap = library.heap(System.getenv("JAVA_TOOL_OPTIONS")).stream();
            return Stream.of(Stream.of(ALL_CLEAN, ROOM_FOR_OLD), LESS_INLINED.stream(), heap)
                    .flatMap(each -> each)
                    .toList();
        }
        return isLongLived ? List.of(ONE_CLEANS) : List.of(ONE_CLEANS, SHORT_LIFE);
    }

    private static boolean isLongLived(String... args) {
        return Stream.of(args)
                .filter(argument -> !argument.startsWith("-"))
                .findFirst()
                .filter(LONG_LIVED::equals)
                .isPresent();
    }

    /** {@code plansite.jsa} beside the jar; only the Java that made it can use it, any other passes it over. */
    private static Path archive(Path jar) {
        return jar.resolveSibling("plansite.jsa");
    }
}
