package org.plansite;

import java.nio.file.Path;
import org.plansite.intake.ImportReport;
import org.plansite.intake.PlanImport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code plansite import SOURCE --plan ID}: a published plan becomes content. */
final class ImportCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Command.named(
                        "import",
                        "Turns a published plan (text, Markdown, HTML, .docx or PDF) into Markdown under content/plans.")
                .addPositional(PositionalParamSpec.builder()
                        .index("0")
                        .type(Path.class)
                        .paramLabel("SOURCE")
                        .required(true)
                        .description("the plan as published")
                        .build())
                .addOption(OptionSpec.builder("--plan")
                        .type(String.class)
                        .paramLabel("ID")
                        .required(true)
                        .description("the plan's name in addresses, such as binhai-2023")
                        .build())
                .addOption(Command.folder("--content", "content", "the content folder"))
                .addOption(Command.flag("--force", "replace content that was edited since the last import"));
    }

    @Override
    public void run(ParseResult options, Terminal terminal) {
        Path content = Command.folder(options, "--content");
        String plan = options.matchedOption("--plan").getValue();
        ImportReport report = PlanImport.importPlan(
                options.matchedPositionalValue(0, Path.of("")),
                plan,
                content,
                options.matchedOptionValue("--force", false));
        terminal.complain(report.notes());
        report.understood().forEach(terminal.out()::println);
        terminal.out()
                .printf(
                        "%s: imported (places to look at: %d)%n",
                        content.resolve("plans").resolve(plan), report.notes().size());
    }
}
