package org.plansite.source;

import org.plansite.source.Diagnostic.Severity;

/**
 * Every complaint the tool can make, with its wording and one line of advice.
 *
 * <p>Wordings are {@link java.text.MessageFormat} patterns: {@code {0}} is the first argument and {@code ''} prints
 * one apostrophe.
 */
public enum Problem {
    // output
    PATH_LEAVES_SITE(
            Severity.ERROR,
            "a page cannot stand at the address \"{0}\"",
            "Use a relative path without .., \\, empty parts and names that Windows reserves."),
    PATH_TAKEN(
            Severity.ERROR,
            "two pages have one address: \"{0}\" and \"{1}\"",
            "Rename one of the ids in content; addresses that differ only in letter case count as one."),
    FILE_IN_THE_WAY(
            Severity.ERROR, "\"{0}\" is a file, but \"{1}\" needs a folder of that name", "Rename one of the two."),
    LINK_BROKEN(
            Severity.ERROR,
            "link \"{0}\" leads to no file of the site ({1} pages have it)",
            "Correct the link in the template or the content."),
    ANCHOR_BROKEN(
            Severity.ERROR,
            "link \"{0}\" leads to no id of that page ({1} pages have it)",
            "Correct the link in the template, or give the place it means an id."),
    LINK_NOT_PORTABLE(
            Severity.ERROR,
            "link \"{0}\" does not work from a folder or under a sub-path ({1} pages have it)",
            "Write it relative to the page, with the name of the file: ../years/index.html."),
    OTHER_HOST(
            Severity.ERROR,
            "\"{0}\" is fetched from another host ({1} pages do that)",
            "Put the file into templates/assets; only <a href> may lead to other hosts, with http or https."),
    ID_TWICE(
            Severity.ERROR,
            "the id \"{0}\" stands twice in the page ({1} pages have that)",
            "Change the template so that each id is used once."),
    TARGET_NOT_A_SITE(
            Severity.ERROR,
            "the folder holds files that this tool did not write, such as \"{0}\"",
            "Choose another --output folder, or empty this one yourself; it would be replaced as a whole."),
    TARGET_NOT_A_FOLDER(
            Severity.ERROR, "the output is to be a folder, but a file stands here", "Choose another --output folder."),
    OUTPUT_HOLDS_INPUT(
            Severity.ERROR,
            "the folder \"{0}\" is inside the output folder, which is replaced as a whole",
            "Choose an --output folder apart from content and templates."),

    // files
    EMPTY_FILE(Severity.ERROR, "the file is empty", "Give the plan''s text, saved as UTF-8."),
    NOT_UTF8(Severity.ERROR, "byte {0} is not UTF-8 (found {1})", "Save the file as UTF-8 and try again."),
    BINARY_FILE(
            Severity.ERROR,
            "byte {0} is a control character ({1}): this is not a text file",
            "Give the plan as plain text, saved as UTF-8."),
    UNREADABLE(Severity.ERROR, "cannot be read: {0}", "Check the path and the permissions."),
    UNWRITABLE(Severity.ERROR, "cannot be written: {0}", "Check the permissions and the free space of the folder.");

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
