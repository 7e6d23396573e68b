package org.plansite;

import java.nio.file.Path;
import java.util.Optional;
import org.plansite.publish.SiteCopy;
import org.plansite.source.InputException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code plansite verify /media/usb/site}: is the copy the site that was published? */
final class VerifyCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Command.named("verify", "Checks a copy of the site against its list SHA256SUMS; changes nothing.")
                .addPositional(PositionalParamSpec.builder()
                        .type(Path.class)
                        .arity("1")
                        .required(true)
                        .paramLabel("DIR")
                        .description("the copy")
                        .build())
                .addOption(OptionSpec.builder("--manifest")
                        .type(Path.class)
                        .paramLabel("FILE")
                        .description("a list kept elsewhere, in place of the copy's own")
                        .build());
    }

    @Override
    public void run(ParseResult options, Terminal terminal) {
        Path folder = options.matchedPositionalValue(0, Path.of(""));
        Optional<Path> manifest = Optional.ofNullable(options.matchedOptionValue("--manifest", null));
        SiteCopy.Verdict verdict = new SiteCopy(folder, manifest).check();
        if (!verdict.isWhole()) {
            throw new InputException(verdict.complaints());
        }
        terminal.complain(verdict.complaints());
        terminal.out().printf("%s: whole (files: %d)%n", folder, verdict.files());
        terminal.out().printf("SHA-256 of the list: %s%n", inGroups(verdict.manifestHash()));
    }

    /** As it is read out on the telephone. */
    private static String inGroups(String hash) {
        return hash.replaceAll("(.{8})(?=.)", "$1 ");
    }
}
