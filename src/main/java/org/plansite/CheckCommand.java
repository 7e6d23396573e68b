package org.plansite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plansite.report.JsonReport;
import org.plansite.report.SarifReport;
import org.plansite.report.TextReport;
import org.plansite.rules.Verdict;
import org.plansite.source.Diagnostic.Severity;
import org.plansite.source.InputException;
import org.plansite.source.IoReason;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code plansite check}: tells everything that is wrong or odd in the content, and makes no site. */
final class CheckCommand implements Command {
    private static final String FORMAT = "--format";

    /** In which form the verdict is told. */
    private enum Format {
        text,
        json,
        sarif
    }

    @Override
    public CommandSpec spec() {
        return Command.named("check", "Tells everything that is wrong or odd in the content; makes no site.")
                .addOption(Command.folder("--content", "content", "the content folder"))
                .addOption(Command.templates())
                .addOption(Command.flag("--no-pages", "do not make the pages in memory to follow their links"))
                .addOption(Command.flag("--strict", "end with exit code 1 when there are warnings, too"))
                .addOption(OptionSpec.builder(FORMAT)
                        .type(Format.class)
                        .paramLabel("FORMAT")
                        .defaultValue(Format.text.name())
                        .description("text, json or sarif (default: ${DEFAULT-VALUE})")
                        .build())
                .addOption(OptionSpec.builder("--output")
                        .type(Path.class)
                        .paramLabel("FILE")
                        .description("write the report to this file and print only its last line")
                        .build());
    }

    @Override
    public void run(ParseResult options, Terminal terminal) {
        Path content = Command.folder(options, "--content");
        Verdict verdict = check(options, content).verdict();
        String report = report(options, content, verdict);
        Optional<Path> output = Optional.ofNullable(options.matchedOptionValue("--output", null));
        if (output.isPresent()) {
            write(output.get(), report);
            terminal.out().printf("%s: %s%n", content, TextReport.summary(verdict));
        } else {
            terminal.out().print(report);
            terminal.out().flush();
        }
        boolean strict = options.matchedOptionValue("--strict", false);
        if (verdict.count(Severity.ERROR) > 0 || (strict && verdict.count(Severity.WARNING) > 0)) {
            throw InputException.told();
        }
    }

    private static Check check(ParseResult options, Path content) {
        return options.matchedOptionValue("--no-pages", false)
                ? Check.withoutPages(content)
                : Check.of(content, Command.templates(options));
    }

    private static String report(ParseResult options, Path content, Verdict verdict) {
        Format format = options.commandSpec().findOption(FORMAT).getValue();
        return switch (format) {
            case text -> TextReport.of(verdict, content.toString());
            case json -> JsonReport.of(verdict, Main.version());
            case sarif -> SarifReport.of(verdict, Main.version(), workingFolder());
        };
    }

    private static String workingFolder() {
        return Path.of("").toAbsolutePath().toString().replace('\\', '/');
    }

    private static void write(Path file, String report) {
        try {
            Files.writeString(file, report);
        } catch (IOException failed) {
            throw InputException.of(Problem.UNWRITABLE, Location.of(file.toString()), IoReason.of(failed));
        }
    }
}
