package org.plansite.intake;

import java.util.List;
import org.plansite.source.Diagnostic;

/**
 * What the importer understood, and what it was not sure of, each place with its words and with what was assumed.
 *
 * @param notes sorted by place
 * @param understood lines for the user
 */
public record ImportReport(List<Diagnostic> notes, List<String> understood) {
    public ImportReport {
        notes = List.copyOf(notes);
        understood = List.copyOf(understood);
    }

    ImportReport(List<Diagnostic> notes) {
        this(notes, List.of());
    }

    public boolean isSure() {
        return notes.isEmpty();
    }
}
