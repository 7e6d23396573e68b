package org.plansite.office;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.plansite.site.Messages;

/** The tool's own words in the files. */
final class Wording {
    private static final String KEYS = "office.";

    private final Messages messages;
    private final DateTimeFormatter date;

    Wording(Messages messages) {
        this.messages = messages;
        date = DateTimeFormatter.ofPattern(said("date.pattern"), Locale.ROOT);
    }

    /** The words under a key of these files. */
    String of(String key, Object... gaps) {
        return said(KEYS + key, gaps);
    }

    /** The words under a key all parts of the site share. */
    String said(String key, Object... gaps) {
        return messages.text(key, gaps).orElseThrow(() -> new IllegalStateException("there is no message " + key));
    }

    String date(String iso) {
        return date.format(LocalDate.parse(iso));
    }
}
