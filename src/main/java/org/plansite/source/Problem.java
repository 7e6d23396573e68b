package org.plansite.source;

import org.plansite.source.Diagnostic.Severity;

/**
 * Every complaint the tool can make, with its wording and one line of advice.
 *
 * <p>Wordings are {@link java.text.MessageFormat} patterns: {@code {0}} is the first argument and {@code ''} prints
 * one apostrophe.
 */
public enum Problem {
    // files
    EMPTY_FILE(Severity.ERROR, "the file is empty", "Give the plan''s text, saved as UTF-8."),
    NOT_UTF8(Severity.ERROR, "byte {0} is not UTF-8 (found {1})", "Save the file as UTF-8 and try again."),
    BINARY_FILE(Severity.ERROR, "byte {0} is a control character ({1}): this is not a text file",
            "Give the plan as plain text, saved as UTF-8."),
    UNREADABLE(Severity.ERROR, "cannot be read: {0}", "Check the path and the permissions."),
    UNWRITABLE(Severity.ERROR, "cannot be written: {0}", "Check the permissions and the free space of the folder."),

    // pages
    UNKNOWN_LANGUAGE(Severity.ERROR, "the interface does not speak {0}", "Use zh or en under languages."),
    NO_TEMPLATES(Severity.ERROR, "there is no folder of templates here", "Give the project''s folder templates."),
    TEMPLATE_MISSING(Severity.ERROR, "this template is missing", "Put it back from the project''s folder templates."),
    TEMPLATE_BROKEN(Severity.ERROR, "the template cannot be used: {0}", "Mend the template at this place.");

    private final Severity severity;
    private final String wording;
    private final String advice;

    Problem(Severity severity, String wording, String advice) {
        this.severity = severity;
        this.wording = wording;
        this.advice = advice;
    }

    public Severity severity() {
        return severity;
    }

    public String wording() {
        return wording;
    }

    /** What to do about it; empty where the wording says it already. */
    public String advice() {
        return advice;
    }
}
