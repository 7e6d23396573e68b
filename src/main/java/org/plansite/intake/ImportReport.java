package org.plansite.intake;

import java.util.List;
import org.plansite.source.Diagnostic;

/**
 * What the importer was not sure of, each place with its words and with what was assumed.
 *
 * @param notes sorted by place
 */
public record ImportReport(List<Diagnostic> notes) {
    public ImportReport {
        notes = List.copyOf(notes);
    }

    public boolean isSure() {
        return notes.isEmpty();
    }
}
