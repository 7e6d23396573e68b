package org.plansite;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.plansite.publish.Rollback;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code plansite rollback}: the release before the visible one is put in place again. */
final class RollbackCommand implements Command {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    @Override
    public CommandSpec spec() {
        return Command.named("rollback", "Puts an earlier release of the site in place again, whole or not at all.")
                .addOption(Command.folder("--output", "target/site", "where the site stands"))
                .addOption(Command.flag("--list", "show the releases, and change nothing"))
                .addOption(OptionSpec.builder("--to")
                        .type(String.class)
                        .paramLabel("ID")
                        .description("the release with this id, an undone one too; default: the one before")
                        .build());
    }

    @Override
    public void run(ParseResult options, Terminal terminal) {
        Path output = Command.folder(options, "--output");
        Rollback rollback = new Rollback(output);
        if (options.matchedOptionValue("--list", false)) {
            rollback.list().forEach(release -> print(release, terminal));
            return;
        }
        Rollback.Done done = rollback.to(Optional.ofNullable(options.matchedOptionValue("--to", null)));
        terminal.complain(done.warnings());
        terminal.out().printf("%s: the release %s is in place again%n", output, done.release());
    }

    private static void print(Rollback.Release release, Terminal terminal) {
        terminal.out()
                .printf(
                        Locale.ROOT,
                        "%04d  %s  %s  %s%n",
                        release.number(),
                        release.id(),
                        TIME.format(release.published().atZone(ZoneId.systemDefault())),
                        release.state().name().toLowerCase(Locale.ROOT));
    }
}
