package org.plansite;

import java.nio.file.Files;
import java.nio.file.Path;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * One of the tool's commands.
 *
 * <p>Options are built, not annotated: finding annotations would cost every build some 50 ms.
 */
interface Command {
    String TEMPLATES = "--templates";

    /** Its name, options and help. */
    CommandSpec spec();

    /**
     * Does it.
     *
     * @throws InputException when the input has errors
     */
    void run(ParseResult options, Terminal terminal);

    static CommandSpec named(String name, String description) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(description);
        return spec;
    }

    /** An option that names a folder. */
    static OptionSpec folder(String name, String defaultPath, String description) {
        return OptionSpec.builder(name)
                .type(Path.class)
                .paramLabel("DIR")
                .defaultValue(defaultPath)
                .description(description + " (default: ${DEFAULT-VALUE})")
                .build();
    }

    /** The folder that was named, or the default. */
    static Path folder(ParseResult options, String name) {
        Path folder = options.commandSpec().findOption(name).getValue();
        return folder;
    }

    /** The option that names the folder of templates. */
    static OptionSpec templates() {
        return folder(TEMPLATES, "templates", "templates and assets that replace those of the tool, file by file");
    }

    /**
     * The folder of templates; need not exist unless it was named.
     *
     * @throws InputException when it was named and does not exist
     */
    static Path templates(ParseResult options) {
        Path folder = folder(options, TEMPLATES);
        if (options.hasMatchedOption(TEMPLATES) && !Files.isDirectory(folder)) {
            throw InputException.of(Problem.NO_TEMPLATES, Location.of(folder.toString()));
        }
        return folder;
    }

    /** A number of things, from none on. */
    static int count(String number) {
        if (!number.matches("[0-9]{1,9}")) {
            throw new TypeConversionException("“" + number + "” is no number from 0 on");
        }
        return Integer.parseInt(number);
    }

    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(description)
                .build();
    }
}
