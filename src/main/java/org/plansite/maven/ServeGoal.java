package org.plansite.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.plansite.ContentPreview;
import org.plansite.serve.PreviewListener;
import org.plansite.serve.PreviewServer;
import org.plansite.source.Diagnostic;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/** Shows the site to this machine while it is edited, always as the files now are; writes nothing, ends with Ctrl-C. */
@Mojo(name = "serve", requiresDirectInvocation = true, threadSafe = true)
final class ServeGoal extends SiteGoal {
    private static final int LAST_PORT = 65_535;

    /** Answers at {@code http://127.0.0.1:port/}; 0 for any free port. */
    @Parameter(property = "plansite.port", defaultValue = "8000")
    int port;

    @Override
    void run() {
        if (port < 0 || port > LAST_PORT) {
            throw InputException.of(
                    Problem.PORT_REFUSED, Location.of("port"), port, "it is no number from 0 to " + LAST_PORT);
        }
        Optional<Path> edition = Optional.ofNullable(previous).map(File::toPath);
        ContentPreview source = new ContentPreview(content.toPath(), templateFolder(), edition);
        try (PreviewServer server = PreviewServer.start(source, port, new Teller(getLog()))) {
            getLog().info(server.address() + ": the preview is ready (Ctrl-C ends it)");
            new CountDownLatch(1).await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says in Maven's log what becomes of the preview. */
    private record Teller(Log log) implements PreviewListener {

        @Override
        public void laidOut(long milliseconds) {
            log.info("laid out in " + milliseconds + " ms");
        }

        @Override
        public void refused(List<Diagnostic> errors) {
            errors.forEach(error -> log.error(error.toString()));
        }

        @Override
        public void remarked(List<Diagnostic> remarks) {
            remarks.forEach(remark -> log.warn("a build would refuse: " + remark));
        }

        @Override
        public void failed(Throwable fault) {
            log.error(Mistakes.fault(fault), fault);
        }
    }
}
