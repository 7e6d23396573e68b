package org.plansite;

import java.nio.file.Path;
import java.util.List;
import org.plansite.source.Diagnostic;
import org.plansite.source.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code plansite check}: says what is wrong with the content, and writes nothing. */
final class CheckCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Command.named("check", "Looks for mistakes in the content, lost words included; writes nothing.")
                .addOption(Command.folder("--content", "content", "the content folder"))
                .addOption(Command.folder("--templates", "templates", "the pages' templates and assets"));
    }

    @Override
    public void run(ParseResult options, Terminal terminal) {
        Path content = Command.folder(options, "--content");
        List<Diagnostic> complaints =
                Check.of(content, Command.folder(options, "--templates")).run();
        if (complaints.stream().anyMatch(Diagnostic::isError)) {
            throw new InputException(complaints);
        }
        terminal.complain(complaints);
        terminal.out().printf("%s: no mistakes%n", content);
    }
}
