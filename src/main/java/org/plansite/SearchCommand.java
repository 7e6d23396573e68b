package org.plansite;

import java.util.List;
import org.plansite.search.PlanSearch;
import org.plansite.site.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code plansite search "充电桩 body:区交通运输局"}: the answers of the site's search, on the command line. */
final class SearchCommand implements Command {
    private static final String FEW = "10";

    @Override
    public CommandSpec spec() {
        return Command.named("search", "Looks in the plans as the search of the site does.")
                .addPositional(PositionalParamSpec.builder()
                        .type(String[].class)
                        .arity("1..*")
                        .required(true)
                        .paramLabel("QUERY")
                        .description("words, \"exact phrases\", -unwanted words, body: year: chapter: type: indicator:"
                                + " force: filters")
                        .build())
                .addOption(Command.folder("--content", "content", "the content folder"))
                .addOption(OptionSpec.builder("--limit")
                        .type(int.class)
                        .converters(Command::count)
                        .paramLabel("N")
                        .defaultValue(FEW)
                        .description("show at most so many units of each sort (default: ${DEFAULT-VALUE})")
                        .build());
    }

    @Override
    public void run(ParseResult options, Terminal terminal) {
        String[] words = options.matchedPositionalValue(0, new String[0]);
        int limit = options.commandSpec().findOption("--limit").getValue();
        Content content = Content.read(Command.folder(options, "--content"), new Timings());
        Messages messages = Messages.of(content.settings().languages().get(0));
        try (PlanSearch search = PlanSearch.of(content.plans(), messages)) {
            print(search.answer(String.join(" ", words)), limit, messages, terminal);
        }
    }

    private static void print(PlanSearch.Answer answer, int limit, Messages messages, Terminal terminal) {
        answer.named().forEach(named -> terminal.out().printf("→ %s  %s%n", named.name(), named.address()));
        print("search.exact", answer.exact(), limit, messages, terminal);
        if (!answer.partial().isEmpty()) {
            print("search.partial", answer.partial(), limit, messages, terminal);
        }
    }

    private static void print(
            String heading, List<PlanSearch.Found> found, int limit, Messages messages, Terminal terminal) {
        terminal.out().printf("%s: %d%n", messages.text(heading).orElse(heading), found.size());
        found.stream().limit(limit).forEach(unit -> print(unit, terminal));
    }

    private static void print(PlanSearch.Found unit, Terminal terminal) {
        terminal.out().printf("%s  %s  %s%n", unit.citation(), unit.heading(), unit.address());
        unit.sentences().forEach(sentence -> terminal.out().printf("    %s%n", sentence));
    }
}
