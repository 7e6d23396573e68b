package org.plansite;

import java.nio.file.Path;
import org.plansite.hosting.ApacheConfiguration;
import org.plansite.hosting.NginxConfiguration;
import org.plansite.hosting.Place;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code plansite hosting nginx}: a configuration of a web server for a published site. */
final class HostingCommand implements Command {

    /** The servers it knows, by the names the command line has for them. */
    private enum Server {
        nginx,
        apache
    }

    @Override
    public CommandSpec spec() {
        return Command.named("hosting", "Prints a web server's configuration for a site that was built.")
                .addPositional(PositionalParamSpec.builder()
                        .type(Server.class)
                        .arity("1")
                        .required(true)
                        .paramLabel("SERVER")
                        .description("nginx or apache")
                        .build())
                .addOption(Command.folder("--site", "target/site", "the site as it was built"))
                .addOption(option("--prefix", "PATH", "/", "the path under which the site is to be found"))
                .addOption(option("--root", "DIR", "/var/www/plan", "the folder on the server that holds the site"))
                .addOption(option("--server-name", "NAME", "plan.example.org", "the server's name"))
                .addOption(option("--listen", "PORT", "80", "the port, or address:port, on which the server listens"));
    }

    private static OptionSpec option(String name, String label, String standard, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .defaultValue(standard)
                .description(description + " (default: ${DEFAULT-VALUE})")
                .build();
    }

    @Override
    public void run(ParseResult options, Terminal terminal) {
        Server server = options.matchedPositionalValue(0, Server.nginx);
        Path site = Command.folder(options, "--site");
        Place place = place(options);
        terminal.out()
                .print(
                        server == Server.nginx
                                ? NginxConfiguration.of(site, place)
                                : ApacheConfiguration.of(site, place));
        terminal.out().flush();
    }

    private static Place place(ParseResult options) {
        try {
            return new Place(
                    value(options, "--prefix"),
                    value(options, "--root"),
                    value(options, "--server-name"),
                    value(options, "--listen"));
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(options.commandSpec().commandLine(), wrong.getMessage(), wrong);
        }
    }

    private static String value(ParseResult options, String name) {
        return options.commandSpec().findOption(name).getValue();
    }
}
