package org.plansite.export.linked;

import java.util.List;
import org.plansite.plan.Plan;
import org.plansite.site.DataPage;
import org.plansite.site.Messages;

/** The data files as data sets. */
record Catalog(Names names, List<Plan> plans, Messages messages) {
    private static final String PAGE = "data/index.html";

    Thing of(DataPage page) {
        return Thing.of("DataCatalog")
                .id(names.iris().of(PAGE + "#catalog"))
                .with("name", message("nav.data"))
                .with("description", message("data.lead"))
                .with("about", plans.stream().map(names::plan).toList())
                .with("dataset", page.files().stream().map(this::dataset).toList());
    }

    private Thing dataset(DataPage.File file) {
        return Thing.of("Dataset")
                .id(names.iris().of(PAGE + "#" + file.name()))
                .with("name", message("data." + file.name()))
                .with("variableMeasured", file.columns())
                .with(
                        "distribution",
                        List.of(download(file, "csv", "text/csv"), download(file, "json", "application/json")));
    }

    private Thing download(DataPage.File file, String ending, String type) {
        return Thing.of("DataDownload")
                .with("contentUrl", names.iris().of("data/" + file.name() + "." + ending))
                .with("encodingFormat", type);
    }

    private String message(String key) {
        return messages.text(key).orElse("");
    }
}
