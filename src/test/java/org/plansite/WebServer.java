package org.plansite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A real web server with a generated configuration, as a child of the tests on 127.0.0.1; never the system's service. */
final class WebServer implements AutoCloseable {
    private final Kind kind;
    private final Path folder;
    private final int port;
    private final Process process;

    /** The servers, as Debian has them. */
    enum Kind {
        NGINX("nginx"),
        APACHE("apache2");

        private final String program;

        Kind(String program) {
            this.program = program;
        }

        boolean isInstalled() {
            return program().isPresent();
        }

        private Optional<String> program() {
            return Stream.of("/usr/sbin/", "/usr/bin/", "/usr/local/sbin/")
                    .map(place -> place + program)
                    .filter(path -> Files.isExecutable(Path.of(path)))
                    .findFirst();
        }

        /** Checks a configuration, or runs it. */
        List<String> command(Path folder, boolean check) {
            String main = folder.resolve("main.conf").toString();
            List<String> command = new ArrayList<>(List.of(program().orElseThrow()));
            command.addAll(
                    this == NGINX
                            ? List.of(
                                    "-p",
                                    folder.toString(),
                                    "-e",
                                    folder.resolve("error.log").toString(),
                                    "-c",
                                    main)
                            : List.of("-f", main));
            if (check) {
                command.add("-t");
            } else if (this == APACHE) {
                command.add("-DFOREGROUND");
            }
            return command;
        }

        /** The rest of what a Debian machine's configuration says, with all that is written put into a folder. */
        String main(Path folder, int port) {
            String site = folder.resolve("site.conf").toString();
            if (this == NGINX) {
                String temporary = Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                        .map(name -> name + "_temp_path " + folder.resolve(name) + ";\n")
                        .collect(Collectors.joining());
                return "daemon off;\nworker_processes 1;\npid " + folder.resolve("pid") + ";\nevents {}\nhttp {\n"
                        + "access_log off;\n" + temporary + "include " + site + ";\n}\n";
            }
            String modules = Stream.of(
                            "mpm_event",
                            "authz_core",
                            "alias",
                            "dir",
                            "filter",
                            "deflate",
                            "headers",
                            "mime",
                            "rewrite",
                            "setenvif",
                            "substitute",
                            "autoindex")
                    .map(name -> "LoadModule " + name + "_module /usr/lib/apache2/modules/mod_" + name + ".so\n")
                    .collect(Collectors.joining());
            String user = "root".equals(System.getProperty("user.name")) ? "User www-data\nGroup www-data\n" : "";
            return modules + "ServerRoot " + folder + "\nDefaultRuntimeDir " + folder + "\nPidFile "
                    + folder.resolve("pid") + "\nErrorLog " + folder.resolve("error.log") + "\nMutex file:" + folder
                    + " default\nTypesConfig /etc/mime.types\nServerName 127.0.0.1\nListen 127.0.0.1:" + port + "\n"
                    + user
                    + "AddOutputFilterByType DEFLATE text/html text/css text/javascript\n"
                    + "<Directory />\nRequire all denied\nOptions FollowSymLinks\n</Directory>\nInclude " + site + "\n";
        }
    }

    private WebServer(Kind kind, Path folder, int port) throws IOException {
        this.kind = kind;
        this.folder = folder;
        this.port = port;
        process = new ProcessBuilder(kind.command(folder, false))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start();
    }

    /**
     * Starts one.
     *
     * @param folder for all it writes, which must be there
     * @param configuration of the site, listening on a port
     */
    static WebServer start(Kind kind, Path folder, int port, String configuration) throws IOException {
        prepare(kind, folder, port, configuration);
        WebServer server = new WebServer(kind, folder, port);
        server.awaitAnswers();
        return server;
    }

    /** What a server says of a configuration, without its log's times. */
    static String check(Kind kind, Path folder, String configuration) throws IOException, InterruptedException {
        prepare(kind, folder, 8080, configuration);
        Path said = folder.resolve("check.log");
        Process check = new ProcessBuilder(kind.command(folder, true))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int code = check.waitFor();
        return "exit " + code + "\n" + Files.readString(said);
    }

    private static void prepare(Kind kind, Path folder, int port, String configuration) throws IOException {
        Files.writeString(folder.resolve("site.conf"), configuration);
        Files.writeString(folder.resolve("main.conf"), kind.main(folder, port));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    private void awaitAnswers() throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException notYet) {
                Thread.onSpinWait();
            }
        }
        close();
        throw new IOException(kind + " does not start: " + Files.readString(folder.resolve("output.log")));
    }

    /** Asks it to stop, which takes its children along. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
