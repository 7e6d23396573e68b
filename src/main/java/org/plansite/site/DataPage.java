package org.plansite.site;

import java.util.List;
import java.util.function.ToIntFunction;
import org.plansite.plan.Plan;

/**
 * What the page of the data files shows; the files themselves are written elsewhere.
 *
 * @param files in the order of the description
 * @param documents each plan as XML, by its title
 * @param plans what is taken away of each plan
 */
public record DataPage(List<File> files, List<Link> documents, List<PlanFiles> plans) {

    /** The lists and tables of a plan. */
    public record PlanFiles(Link plan, List<Downloads> downloads) {
        static PlanFiles of(Plan plan, SiteSettings settings) {
            return new PlanFiles(new Link(plan.metadata().title(), Addresses.plan(plan)), Downloads.of(plan, settings));
        }
    }

    /**
     * A table, written as CSV and as JSON.
     *
     * @param name the files' name without ending
     * @param rows how many rows it has
     * @param columns their names
     */
    public record File(String name, int rows, List<String> columns) {
        private File(String name, int rows, String columns) {
            this(name, rows, List.of(columns.split(" ")));
        }
    }

    static DataPage of(SiteIndex site) {
        return new DataPage(
                tables(site),
                site.plans().stream()
                        .map(PlanIndex::plan)
                        .map(plan -> new Link(plan.metadata().title(), Addresses.akomaNtoso(plan)))
                        .toList(),
                site.plans().stream()
                        .map(PlanIndex::plan)
                        .map(plan -> PlanFiles.of(plan, site.settings()))
                        .toList());
    }

    /**
     * The page of a library.
     *
     * @param plans the pages that each plan would have
     * @param bodies how many bodies the site knows
     * @param indicators how many indicators
     */
    static DataPage join(List<DataPage> plans, int bodies, int indicators) {
        List<File> files = plans.get(0).files().stream()
                .map(file -> switch (file.name()) {
                    case "agencies" -> new File(file.name(), bodies, file.columns());
                    case "indicators" -> new File(file.name(), indicators, file.columns());
                    default ->
                        new File(
                                file.name(),
                                plans.stream()
                                        .flatMap(plan -> plan.files().stream())
                                        .filter(other -> other.name().equals(file.name()))
                                        .mapToInt(File::rows)
                                        .sum(),
                                file.columns());
                })
                .toList();
        return new DataPage(
                files,
                plans.stream().flatMap(plan -> plan.documents().stream()).toList(),
                plans.stream().flatMap(plan -> plan.plans().stream()).toList());
    }

    private static List<File> tables(SiteIndex site) {
        return List.of(
                new File(
                        "units",
                        sum(site, plan -> plan.outline().units().size()),
                        "plan unit kind label title parent text url"),
                new File("sentences", sum(site, DataPage::sentences), "plan unit sentence force force_words text url"),
                new File(
                        "agencies",
                        site.vocabulary().bodies().size(),
                        "agency name aliases kind members open direct_units via_units url"),
                new File(
                        "responsibilities",
                        sum(site, plan -> plan.facts().responsibilities().size()),
                        "plan unit position printed agency via role url"),
                new File(
                        "obligations",
                        site.obligations().all().size(),
                        "plan unit sentence force force_words agencies via_agencies targets deadline_years text url"),
                new File(
                        "indicators",
                        site.vocabulary().indicators().size(),
                        "indicator name unit_of_measure targets url"),
                new File(
                        "targets",
                        sum(site, plan -> plan.facts().targets().size()),
                        "target plan unit sentence indicator name year operator value change unit_of_measure strength"
                                + " baseline_year quote year_carried attribute baseline_value url"),
                new File(
                        "years",
                        sum(site, plan -> plan.facts().years().size()),
                        "plan unit sentence printed year_from year_to role url"),
                new File(
                        "projects",
                        sum(site, DataPage::quantities),
                        "plan unit name what value unit_of_measure quote url"),
                new File(
                        "citations",
                        sum(site, plan -> plan.facts().citations().size()),
                        "plan unit sentence title kind url"),
                new File(
                        "findings",
                        sum(site, plan -> plan.facts().findings().size()),
                        "finding kind units message quotes plan url"),
                new File(
                        "progress",
                        sum(site, plan -> plan.reports().size()),
                        "plan indicator unit period value words reporter date evidence file line url"));
    }

    private static int sum(SiteIndex site, ToIntFunction<Plan> rows) {
        return site.plans().stream()
                .mapToInt(index -> rows.applyAsInt(index.plan()))
                .sum();
    }

    private static int sentences(Plan plan) {
        return plan.outline().units().stream()
                .mapToInt(unit -> unit.sentences().size())
                .sum();
    }

    /** A project without quantities has one row. */
    private static int quantities(Plan plan) {
        return plan.facts().projects().stream()
                .mapToInt(project -> Math.max(1, project.quantities().size()))
                .sum();
    }
}
