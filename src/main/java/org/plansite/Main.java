package org.plansite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plansite.source.InputException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line. Its exit codes: 0 fine, 1 the input has errors, 2 wrong use, 3 a fault of the tool. */
public final class Main {
    static final int FINE = 0;
    static final int INPUT_ERRORS = 1;
    static final int WRONG_USE = 2;
    static final int INTERNAL_ERROR = 3;

    private static final String ADVICE = "; please report it with this command and its content (--debug prints more)";

    private final Terminal terminal;
    private final Map<String, Command> commands = new LinkedHashMap<>();

    Main(Terminal terminal, List<Command> commands) {
        this.terminal = terminal;
        commands.forEach(command -> this.commands.put(command.spec().name(), command));
    }

    public static void main(String[] args) {
        System.exit(with(Terminal.ofSystem()).run(args));
    }

    /** With all commands. */
    static Main with(Terminal terminal) {
        return new Main(
                terminal,
                List.of(
                        new BuildCommand(),
                        new ServeCommand(),
                        new ImportCommand(),
                        new CheckCommand(),
                        new SearchCommand(),
                        new DiffCommand(),
                        new ExportCommand(),
                        new RollbackCommand(),
                        new VerifyCommand(),
                        new HostingCommand()));
    }

    int run(String... args) {
        return new CommandLine(spec())
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setExecutionStrategy(this::execute)
                .execute(args);
    }

    private CommandSpec spec() {
        CommandSpec spec = Command.named("plansite", "Turns a Chinese government plan into a static website.")
                .version("plansite " + version())
                .mixinStandardHelpOptions(true)
                .addOption(OptionSpec.builder("--debug")
                        .type(boolean.class)
                        .scopeType(CommandLine.ScopeType.INHERIT)
                        .description("print the stack trace of an internal error")
                        .build());
        spec.exitCodeOnInvalidInput(WRONG_USE).exitCodeOnExecutionException(INTERNAL_ERROR);
        spec.usageMessage().exitCodeListHeading("Exit codes:%n").exitCodeList(exitCodes());
        commands.forEach(
                (name, command) -> spec.addSubcommand(name, command.spec().mixinStandardHelpOptions(true)));
        return spec;
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(String.valueOf(FINE), "fine");
        codes.put(String.valueOf(INPUT_ERRORS), "the input has errors; nothing was overwritten");
        codes.put(String.valueOf(WRONG_USE), "the command line is wrong");
        codes.put(String.valueOf(INTERNAL_ERROR), "the tool itself has a fault");
        return codes;
    }

    static String version() {
        return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "(not packaged)");
    }

    private int execute(ParseResult options) {
        Integer help = CommandLine.executeHelpRequest(options);
        if (help != null) {
            return help;
        }
        if (!options.hasSubcommand()) {
            throw new ParameterException(options.commandSpec().commandLine(), "A command is missing.");
        }
        ParseResult chosen = options.subcommand();
        return run(
                Optional.ofNullable(commands.get(chosen.commandSpec().name())).orElseThrow(), chosen);
    }

    private int run(Command command, ParseResult options) {
        try {
            command.run(options, terminal);
            return FINE;
        } catch (InputException errors) {
            terminal.complain(errors.diagnostics());
            return INPUT_ERRORS;
        } catch (ParameterException wrongUse) {
            throw wrongUse;
        } catch (Throwable fault) {
            return report(fault, options.matchedOptionValue("--debug", false));
        }
    }

    private int report(Throwable fault, boolean withTrace) {
        Throwable root = rootOf(fault);
        terminal.err().println(root instanceof OutOfMemoryError ? outOfMemory() : "internal error: " + root + ADVICE);
        if (withTrace) {
            fault.printStackTrace(terminal.err());
        }
        return INTERNAL_ERROR;
    }

    private static String outOfMemory() {
        return "not enough memory: the content needs more than the "
                + Runtime.getRuntime().maxMemory() / 1_000_000
                + " MB that Java was given; the old site stands as it was."
                + " Set JAVA_TOOL_OPTIONS=-Xmx4g, or make several sites";
    }

    private static Throwable rootOf(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
