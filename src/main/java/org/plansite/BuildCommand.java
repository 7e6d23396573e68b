package org.plansite;

import java.nio.file.Path;
import java.util.Optional;
import org.plansite.publish.Publication;
import org.plansite.publish.SitePublisher;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** {@code plansite build}: content becomes a site. */
final class BuildCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Command.named("build", "Makes the site and puts it in place of the old one, whole or not at all.")
                .addOption(Command.folder("--content", "content", "the content folder"))
                .addOption(Command.templates())
                .addOption(Command.folder("--output", "target/site", "where the site is to stand; replaced as a whole"))
                .addOption(OptionSpec.builder("--manual")
                        .type(String.class)
                        .paramLabel("PATH")
                        .description("link the pages' foot to this path of the site, which another step fills")
                        .build())
                .addOption(OptionSpec.builder("--previous")
                        .type(Path.class)
                        .paramLabel("DIR")
                        .description("the content folder of the previous edition: the site then tells what changed")
                        .build())
                .addOption(OptionSpec.builder("--keep")
                        .type(int.class)
                        .converters(Command::count)
                        .paramLabel("N")
                        .defaultValue(String.valueOf(SitePublisher.KEPT))
                        .description("keep so many earlier releases for rollback (default: ${DEFAULT-VALUE})")
                        .build())
                .addOption(OptionSpec.builder("--compress")
                        .type(String.class)
                        .converters(BuildCommand::compression)
                        .paramLabel("gz")
                        .description("put a compressed twin beside each file that gets smaller, for a web server")
                        .build())
                .addOption(Command.flag("--timings", "print how long each stage took, and the most memory used"));
    }

    @Override
    public void run(ParseResult options, Terminal terminal) {
        Path output = Command.folder(options, "--output");
        Build build = new Build(
                Command.folder(options, "--content"),
                Command.templates(options),
                output,
                Optional.ofNullable(options.matchedOptionValue("--manual", null)),
                Optional.ofNullable(options.matchedOptionValue("--previous", null)),
                options.hasMatchedOption("--compress"));
        Timings timings = new Timings();
        int kept = options.commandSpec().findOption("--keep").getValue();
        Publication site = build.run(publisher -> publisher.keeping(kept), timings);
        terminal.complain(site.warnings());
        terminal.out().println(output + ": " + words(site));
        if (options.matchedOptionValue("--timings", false)) {
            timings.print(terminal.out());
        }
    }

    private static String compression(String name) {
        if (!name.equals("gz")) {
            throw new TypeConversionException("“" + name + "” is no compression this tool knows; it knows gz");
        }
        return name;
    }

    private static String words(Publication site) {
        return site.changed()
                ? "the site is in place (files: %d, new or changed: %d)".formatted(site.files(), site.newFiles())
                : "the site is as it should be, and was not touched (files: %d)".formatted(site.files());
    }
}
