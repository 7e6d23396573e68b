package org.plansite;

import java.nio.file.Path;
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

    /** Its name, options and help. */
    CommandSpec spec();

    /**
     * Does it.
     *
     * @throws org.plansite.source.InputException when the input has errors
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
