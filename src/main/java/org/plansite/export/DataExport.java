package org.plansite.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.plansite.plan.Finding;
import org.plansite.plan.Plan;
import org.plansite.site.OutputFile;
import org.plansite.site.SiteSettings;

/** The data files of a site: each table as CSV and JSON, and two descriptions of them all. */
public final class DataExport {
    private DataExport() {}

    /**
     * @param plans whose rows stand one after the other in each table
     * @param message a finding in words, in the site's first language
     */
    public static List<OutputFile> files(SiteSettings settings, List<Plan> plans, Function<Finding, String> message) {
        List<Table<?>> tables = tables(plans, message);
        List<OutputFile> files = new ArrayList<>();
        for (Table<?> table : tables) {
            files.add(new OutputFile("data/" + table.name() + ".csv", out -> CsvFile.write(table, out)));
            files.add(new OutputFile("data/" + table.name() + ".json", out -> JsonFile.write(table, out)));
        }
        files.add(new OutputFile("data/datapackage.json", new DataPackage(settings, plans, tables)::write));
        files.add(new OutputFile("data/csv-metadata.json", new CsvwMetadata(settings, tables)::write));
        return List.copyOf(files);
    }

    static List<Table<?>> tables(List<Plan> plans, Function<Finding, String> message) {
        return List.of(
                UnitTable.of(plans),
                SentenceTable.of(plans),
                AgencyTable.of(plans),
                ResponsibilityTable.of(plans),
                ObligationTable.of(plans),
                IndicatorTable.of(plans),
                TargetTable.of(plans),
                YearTable.of(plans),
                ProjectTable.of(plans),
                CitationTable.of(plans),
                FindingTable.of(plans, message),
                ProgressTable.of(plans));
    }
}
