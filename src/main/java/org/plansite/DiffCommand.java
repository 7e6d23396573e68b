package org.plansite;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plansite.analysis.Resemblance;
import org.plansite.compare.Comparison;
import org.plansite.compare.Editions;
import org.plansite.compare.TextReport;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.Plan;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code plansite diff OLD NEW}: what differs between two editions of the plans. */
final class DiffCommand implements Command {
    @Override
    public CommandSpec spec() {
        return Command.named("diff", "Says what differs between two content folders; writes nothing.")
                .addPositional(folder("0", "OLD", "the content folder with the old edition"))
                .addPositional(folder("1", "NEW", "the content folder with the new edition"))
                .addOption(OptionSpec.builder("--body")
                        .type(String.class)
                        .paramLabel("ID")
                        .description("only what concerns this body, named by its id or as brackets print it")
                        .build());
    }

    private static PositionalParamSpec folder(String index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(index)
                .type(Path.class)
                .paramLabel(label)
                .required(true)
                .description(description)
                .build();
    }

    @Override
    public void run(ParseResult options, Terminal terminal) {
        List<Plan> old = plans(options, 0);
        List<Plan> next = plans(options, 1);
        Optional<BodyId> body = Optional.ofNullable(options.matchedOptionValue("--body", (String) null))
                .map(name -> body(name, old, next));
        Editions editions = Editions.of(old, next);
        PrintWriter out = terminal.out();
        for (Comparison all : editions.comparisons()) {
            TextReport.print(body.map(all::of).orElse(all), out);
        }
        editions.added().forEach(plan -> out.printf("%s: only in the new edition%n", plan.id()));
        editions.removed().forEach(plan -> out.printf("%s: only in the old edition%n", plan.id()));
    }

    private static List<Plan> plans(ParseResult options, int index) {
        return Content.read(options.matchedPositionalValue(index, Path.of("")), new Timings())
                .plans();
    }

    /** The body with an id, a name or an alias in either edition, the new one first. */
    private static BodyId body(String name, List<Plan> old, List<Plan> next) {
        List<Body> bodies = new ArrayList<>();
        Stream.of(next, old)
                .flatMap(List::stream)
                .forEach(plan -> bodies.addAll(plan.vocabulary().bodies()));
        return bodies.stream()
                .filter(body -> names(body).anyMatch(name::equals))
                .map(Body::id)
                .findFirst()
                .orElseThrow(() -> InputException.of(
                        Problem.UNKNOWN_ID,
                        Location.of("--body"),
                        name,
                        Resemblance.nearest(name, bodies.stream().flatMap(DiffCommand::names))));
    }

    private static Stream<String> names(Body body) {
        return Stream.of(List.of(body.id().value(), body.name()), body.aliases(), body.redirects())
                .flatMap(List::stream);
    }
}
