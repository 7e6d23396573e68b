package org.plansite;

import java.nio.file.Path;
import java.util.List;
import org.plansite.plan.Plan;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code plansite check}: says what is wrong with the content, and writes nothing. */
final class CheckCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Command.named("check", "Looks for mistakes in the content, lost words included; writes nothing.")
                .addOption(Command.folder("--content", "content", "the content folder"));
    }

    @Override
    public void run(ParseResult options, Terminal terminal) {
        Path content = Command.folder(options, "--content");
        List<Plan> plans = Content.read(content, new Timings()).plans();
        int units =
                plans.stream().mapToInt(plan -> plan.outline().units().size()).sum();
        terminal.out().printf("%s: no mistakes (plans: %d, units: %d)%n", content, plans.size(), units);
    }
}
