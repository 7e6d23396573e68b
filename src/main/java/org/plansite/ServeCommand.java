package org.plansite;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.plansite.serve.PreviewListener;
import org.plansite.serve.PreviewServer;
import org.plansite.source.Diagnostic;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** {@code plansite serve}: the site in a browser of this machine, always as the files now are. */
final class ServeCommand implements Command {
    private static final String USUAL_PORT = "8000";
    private static final int LAST_PORT = 65_535;

    @Override
    public CommandSpec spec() {
        return Command.named("serve", "Shows the site to this machine while it is edited; writes nothing.")
                .addOption(Command.folder("--content", "content", "the content folder"))
                .addOption(Command.templates())
                .addOption(OptionSpec.builder("--previous")
                        .type(Path.class)
                        .paramLabel("DIR")
                        .description("the content folder of the previous edition: the site then tells what changed")
                        .build())
                .addOption(OptionSpec.builder("--port")
                        .type(int.class)
                        .converters(ServeCommand::port)
                        .paramLabel("N")
                        .defaultValue(USUAL_PORT)
                        .description("answer at http://127.0.0.1:N/, 0 for any free port (default: ${DEFAULT-VALUE})")
                        .build());
    }

    private static int port(String number) {
        if (!number.matches("[0-9]{1,5}") || Integer.parseInt(number) > LAST_PORT) {
            throw new TypeConversionException("“" + number + "” is no number from 0 to " + LAST_PORT);
        }
        return Integer.parseInt(number);
    }

    @Override
    public void run(ParseResult options, Terminal terminal) {
        int port = options.commandSpec().findOption("--port").getValue();
        ContentPreview source = new ContentPreview(
                Command.folder(options, "--content"),
                Command.templates(options),
                Optional.ofNullable(options.matchedOptionValue("--previous", null)));
        try (PreviewServer server = PreviewServer.start(source, port, new Teller(terminal))) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            terminal.out().println(server.address() + ": the preview is ready (Ctrl-C ends it)");
            new CountDownLatch(1).await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says at the terminal what becomes of the preview. */
    private record Teller(Terminal terminal) implements PreviewListener {

        @Override
        public void laidOut(long milliseconds) {
            terminal.out().printf("laid out in %d ms%n", milliseconds);
        }

        @Override
        public void refused(List<Diagnostic> errors) {
            terminal.complain(errors);
        }

        @Override
        public void remarked(List<Diagnostic> remarks) {
            terminal.err().println("a build would refuse:");
            terminal.complain(remarks);
        }

        @Override
        public void failed(Throwable fault) {
            terminal.err().println("internal error: " + fault + "; please report it with the content");
        }
    }
}
