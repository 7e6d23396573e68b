package org.plansite.source;

import java.util.Locale;
import org.plansite.source.Diagnostic.Severity;

/**
 * Every complaint the tool can make, with its wording and one line of advice.
 *
 * <p>Wordings are {@link java.text.MessageFormat} patterns: {@code {0}} is the first argument and {@code ''} prints
 * one apostrophe.
 */
public enum Problem {
    // settings
    BAD_BASE_ADDRESS(
            Severity.ERROR,
            "“{0}” cannot be where the site stands",
            "Write it with http or https and a slash at its end: https://www.example.org/plan/"),

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
    TARGET_BUSY(
            Severity.ERROR,
            "another run is changing this site just now (it holds {0})",
            "Wait for it to end, and start again. The lock ends with the run that holds it: never delete the file."),
    UNTIDY(
            Severity.WARNING,
            "the site is in place, but beside it not all could be put in order: {0}",
            "The next build or rollback does it; check the permissions and the free space of the folder."),
    MANIFEST_MISSING(
            Severity.ERROR,
            "there is no list SHA256SUMS here",
            "Name the folder of a site, or give its list with --manifest."),
    MANIFEST_LINE(
            Severity.ERROR,
            "a line that no manifest has: “{0}”",
            "The list is damaged: take it again from the office that publishes the site."),
    MANIFEST_PATH(
            Severity.ERROR,
            "a path that leads out of the site, or that no file of a site can have: “{0}”",
            "Do not trust this copy: take it again from the office that publishes the site."),
    MANIFEST_TWICE(
            Severity.ERROR,
            "a second line for the file “{0}”",
            "The list is damaged: take it again from the office that publishes the site."),
    COPY_MISSING(Severity.ERROR, "the file is missing", "Copy it again from the published site."),
    COPY_CHANGED(
            Severity.ERROR,
            "not the bytes that were published: its SHA-256 is {0}",
            "Copy it again from the published site."),
    COPY_NOT_A_FILE(
            Severity.ERROR,
            "is a folder or a link, where the published site has a file",
            "Delete it, and copy the file again from the published site."),
    COPY_EXTRA(
            Severity.ERROR,
            "not part of the release",
            "Delete it: it may be a page of an older one, or of somebody else."),
    COPY_EXTRA_HARMLESS(Severity.WARNING, "not part of the release; file managers leave such files", "Delete it."),
    NO_SITE(Severity.ERROR, "there is no folder here", "Name the folder of a site."),
    NO_RELEASE(
            Severity.ERROR,
            "there is no release before the visible one to go back to",
            "Builds keep --keep of them beside the site; --list shows which there are."),
    UNKNOWN_RELEASE(
            Severity.ERROR, "no release “{0}” is kept beside the site", "--list shows the ids of those that are."),
    RELEASE_DAMAGED(
            Severity.ERROR,
            "the release {0} is damaged and was not put in place: {1} is not as it was published ({2} files are not)",
            "Go back to another one with --to, or build the site again."),
    OUTPUT_HOLDS_INPUT(
            Severity.ERROR,
            "the folder \"{0}\" is inside the output folder, which is replaced as a whole",
            "Choose an --output folder apart from content and templates."),

    // preview
    PORT_REFUSED(
            Severity.ERROR,
            "the preview cannot have the port {0}: {1}",
            "Perhaps a preview is running already; name another port, such as --port 8001, or --port 0 for any free one."),

    // files
    EMPTY_FILE(Severity.ERROR, "the file is empty", "Give the plan''s text, saved as UTF-8."),
    NOT_UTF8(Severity.ERROR, "byte {0} is not UTF-8 (found {1})", "Save the file as UTF-8 and try again."),
    BINARY_FILE(
            Severity.ERROR,
            "byte {0} is a control character ({1}): this is not a text file",
            "Give the plan as plain text, saved as UTF-8."),
    FILE_TOO_LARGE(
            Severity.ERROR,
            "the file has {0} bytes; the tool reads {1} at most",
            "Keep text only in it; a long vocabulary or report can stand in several files."),
    LINE_TOO_LONG(
            Severity.ERROR, "the line has more than {0} characters", "Put each paragraph into a line of its own."),
    HIDDEN_DIRECTION(
            Severity.ERROR,
            "the invisible character {0} shows the words behind it in another order",
            "Delete it; what readers see must be what the file says."),
    TOO_MANY_FILES(
            Severity.ERROR,
            "there are more than {0} files or folders in here",
            "Keep only what belongs to the content; a folder holds {0} at most."),
    TOO_MUCH_CONTENT(
            Severity.ERROR,
            "with this file the content has more than {0} bytes",
            "Take out what does not belong here, or make several sites."),
    TOO_MANY_COMPLAINTS(Severity.WARNING, "{0} more complaints are not shown", "Mend those above, then ask again."),
    UNREADABLE(Severity.ERROR, "cannot be read: {0}", "Check the path and the permissions."),
    UNWRITABLE(Severity.ERROR, "cannot be written: {0}", "Check the permissions and the free space of the folder."),
    MISSING_FILE(Severity.ERROR, "the file is missing", "{0}"),
    OUTSIDE_TEMPLATES(
            Severity.ERROR,
            "a symbolic link that leaves the folder of templates (to {0})",
            "Put the file itself into the folder; what stands there is published."),
    OUTSIDE_CONTENT(
            Severity.ERROR,
            "a symbolic link that leaves the content folder (to {0})",
            "Put the file itself into the content folder."),

    // the plan's Markdown
    MARKUP(
            Severity.ERROR,
            "“{0}” is Markdown for {1}; a plan''s words are plain text",
            "To print it as it stands, write {2}"),
    LINE_BREAK(
            Severity.ERROR,
            "a paragraph goes on in a second line: “{0}”",
            "Put a paragraph into one line, and an empty line between two paragraphs."),
    CONTROL_ENTITY(Severity.ERROR, "“{0}” stands for a control character", "Delete it."),
    COLUMN_NOT_CLOSED(
            Severity.ERROR, "the column “{0}” has no end", "Put ::: on a line of its own behind its last item."),
    COLUMN_NOT_OPENED(
            Severity.ERROR,
            "::: ends a column, but none is open here",
            "Delete the line, or open the column with ::: and its title."),
    COLUMN_IN_COLUMN(
            Severity.ERROR,
            "the column “{0}” begins inside another column",
            "End the other column first, with ::: on a line of its own."),
    NESTED_MARKUP(
            Severity.ERROR,
            "markup nested too deeply to be read",
            "A plan''s words are plain text; take the markup out."),
    TOO_MUCH_MARKUP(
            Severity.ERROR,
            "up to here the file has more signs of markup in long paragraphs than the tool reads",
            "Put an empty line between two paragraphs; a plan''s words are plain text."),
    NO_WORDS(Severity.ERROR, "a heading without words", "Write the title behind the # signs, or delete the line."),
    TEXT_DIFFERS(
            Severity.ERROR,
            "the content says “{0}” where the imported source says “{1}” ({2})",
            "Restore the words of the plan; what is added to them belongs into plan.yaml."),
    TEXT_MISSING(
            Severity.ERROR,
            "the content ends, but the imported source goes on with “{0}” ({1})",
            "Restore the words of the plan."),
    TEXT_ADDED(
            Severity.ERROR,
            "the content goes on with “{0}”, but the imported source ends ({1})",
            "Delete what the plan does not say; what is added to it belongs into plan.yaml."),

    // YAML
    BROKEN_YAML(
            Severity.ERROR,
            "broken YAML ({0}): “{1}”",
            "Look at the indentation, the quotes and the colons of this line and the one before."),
    YAML_DUPLICATE_KEY(Severity.ERROR, "“{0}” is given twice (first in line {1})", "Delete one of the two."),
    YAML_ALIAS(
            Severity.ERROR,
            "anchors, aliases and tags are not allowed: “{0}”",
            "Write the value out, or put it into quotes."),
    YAML_UNPRINTABLE(
            Severity.ERROR,
            "“{0}” has a character that cannot be shown ({1})",
            "Delete it, or the backslash that makes it."),
    YAML_TOO_DEEP(Severity.ERROR, "nested more than {0} levels deep", "Write it flat."),
    YAML_TWO_DOCUMENTS(Severity.ERROR, "a second YAML document begins", "Delete the line ---."),
    YAML_UNKNOWN_KEY(Severity.ERROR, "unknown key “{0}”", "Known here: {1}."),
    YAML_MISSING_KEY(Severity.ERROR, "“{0}” is missing", "Add a line {0}: …"),
    YAML_WRONG_KIND(Severity.ERROR, "“{0}” must be {1}, found {2}", ""),

    // import
    NOT_A_TEXT(
            Severity.ERROR,
            "the characters of this file cannot be told: it is no text in {0}",
            "Open it in the program that wrote it, and save it as text in UTF-8."),
    MIXED_ENCODINGS(
            Severity.ERROR,
            "from this line on the file is in another encoding than elsewhere (UTF-8 beside GB18030)",
            "Open both parts in an editor, put them together there, and save the file as UTF-8."),
    PASSWORD(
            Severity.ERROR,
            "the file is locked with a password",
            "Take the password off in the program that wrote it, or ask for an open copy."),
    OLD_WORD_FILE(
            Severity.ERROR,
            "this is a file of Word 97–2003 (.doc), or of another old office program",
            "Open it, save it as .docx, and import that."),
    OTHER_FORMAT(
            Severity.ERROR,
            "this is {0}, no plan in text, Markdown, HTML, .docx or PDF",
            "Save the plan in one of these forms."),
    BROKEN_FILE(Severity.ERROR, "the file is damaged and cannot be read", "Download or save it once more."),
    SWELLING_FILE(
            Severity.ERROR,
            "unpacked, the file has more than {0} bytes",
            "No plan is so large: do not trust the file; save its text as .txt."),
    TRACKED_CHANGES(
            Severity.ERROR,
            "the document holds changes that are neither accepted nor refused: “{0}”",
            "Accept or refuse them all in the word processor, and save the file."),
    NO_TEXT_LAYER(
            Severity.ERROR,
            "the file has {0} pages, but hardly a word: it is a scan",
            "Ask the issuing office for the text, or run character recognition over it and read the result against the print."),
    TOO_MANY_PAGES(
            Severity.ERROR, "the file has more than {0} pages", "Import the plan without what is bound with it."),
    ERROR_PAGE(
            Severity.ERROR,
            "this is no plan, but a page of a web server that says “{0}”",
            "Download the page again, and look at it before it is imported."),
    NO_CHAPTERS(
            Severity.ERROR,
            "no chapter found: no line begins with 一、",
            "Give the plan as plain text with one paragraph a line; a chapter''s line begins with 一、 二、 三、"),
    NO_OUTLINE(
            Severity.WARNING,
            "no line begins with 一、: the text has no numbered outline; all of it is taken for one part",
            "Number the chapters in the Markdown (# 一、…), if the plan prints them in another way."),
    UNCLOSED_BRACKET(
            Severity.WARNING,
            "the bracket “{0}” is never closed in its line",
            "Compare with the printed plan; join the line with the next when the bracket goes on there."),
    COLUMN_WITHOUT_END(
            Severity.WARNING,
            "no end found for the column “{0}”: nothing behind it goes on with the outline; taken to go on to the end",
            "Check the numbers behind the column, and move the line ::: if it ends elsewhere."),
    BAD_PLAN_ID(
            Severity.ERROR,
            "“{0}” cannot be a plan''s id",
            "Use lower-case letters a–z, digits and single hyphens, as in binhai-2023."),
    EDITED_CONTENT(
            Severity.ERROR,
            "was edited since the last import: “{0}”",
            "Import with --force to replace it; the edits are lost then."),
    LABEL_IRREGULAR(Severity.WARNING, "“{0}” is printed unlike its neighbours; taken for number {1} of its row", ""),
    NUMBER_GAP(
            Severity.WARNING,
            "“{0}” follows number {1}; taken as it stands",
            "Check whether a line is missing before it."),
    NUMBER_REPEATED(
            Severity.WARNING,
            "“{0}” repeats a number or goes back; taken as it stands",
            "Check the numbers before it."),
    INNER_LIST(Severity.WARNING, "“{0}” looks like a list inside a task; taken as a paragraph", ""),
    LIST_END_UNSURE(
            Severity.WARNING,
            "“{0}” could go on with the list before it; taken as a heading of the outline",
            "Compare with the printed plan."),
    UNNUMBERED_TASK(
            Severity.WARNING,
            "“{0}” looks like a task without a number, but stands alone in its section; taken as a paragraph",
            "Put ### before its title in the Markdown if it is one."),
    LONG_HEADING(Severity.WARNING, "“{0}” has a number but is too long for a heading; taken as a paragraph", ""),
    LONG_TITLE(
            Severity.WARNING,
            "the first sentence is long for a title: “{0}”",
            "Move the line break in the Markdown if the title ends earlier."),
    COLUMN_END_UNSURE(
            Severity.WARNING,
            "the end of the column “{0}” is not certain; taken to end before “{1}” ({2})",
            "Compare with the printed plan; move the line ::: if the column ends elsewhere."),
    COLUMN_BLANK_LINES(
            Severity.WARNING,
            "empty lines inside the column “{0}”; taken to go on with “{1}”",
            "Compare with the printed plan; move the line ::: if the column ends here."),
    SECOND_DOCUMENT(
            Severity.WARNING,
            "chapter 一 a second time under the title “{0}”; taken for a second document in one file",
            ""),
    NO_PLAN_TITLE(
            Severity.WARNING,
            "no line before the first chapter looks like the plan''s title",
            "Give the title in plan.yaml."),
    NO_SIGNATURE(
            Severity.WARNING,
            "no signature with a date before the first chapter",
            "Give issuer and date in plan.yaml."),

    // the outline
    HEADING_WITHOUT_LABEL(
            Severity.ERROR,
            "the heading “{0}” has no number its level prints",
            "Begin it with a label such as {1}, or make it a paragraph by deleting the # signs."),
    HEADING_LEVEL(
            Severity.ERROR,
            "the heading “{0}” has a level that has no place here",
            "# is a chapter, ## a section, ### a task or principle; in a column #### an item, ##### an entry below it."),
    COLUMN_WITHOUT_LABEL(
            Severity.ERROR,
            "the column “{0}” has no number or stands before the first chapter",
            "Begin its title with 专栏 and a number."),

    LEFT_OUT_DIFFERS(
            Severity.ERROR,
            "this line is left out of the plan, but it does not say “{0}”",
            "Import the plan again: left-out.yaml is not the list of this source."),
    LEFT_OUT_UNCLEAR(
            Severity.ERROR,
            "no line that is left out, and none that goes on: “{0}”",
            "Import the plan again: plansite import writes this file."),
    SOURCE_CHANGED(
            Severity.ERROR,
            "source.txt is not the file that was imported: its SHA-256 is {1}, not {0}",
            "Restore the file, or import the plan again."),

    // facts
    UNKNOWN_BODY(
            Severity.ERROR,
            "“{0}” stands among the responsible bodies, but the vocabulary does not know it",
            "If it is {1}, add it there as an alias; else add it to vocabulary/agencies.yaml as a body of its own."),
    UNCLAIMED_NUMBER(
            Severity.ERROR,
            "nothing says what the number “{0}” is in “{1}”",
            "Add the indicator to vocabulary/indicators.yaml, or say in corrections.yaml what sort of number it is."),
    CORRECTION_UNCLEAR(
            Severity.ERROR,
            "the correction of “{0}” must say either number or ignore",
            "Write number: with the sort of number it is, or ignore: with the kind of fact it is not."),
    CORRECTION_UNUSED(
            Severity.ERROR,
            "the correction of “{0}” in unit {1} changes nothing",
            "Delete it, or give the exact words of the plan."),
    CORRECTION_UNIT(
            Severity.ERROR, "a correction for unit {0}, which the plan does not have", "Give the id of a unit."),

    // vocabulary
    BAD_SLUG(Severity.ERROR, "“{0}” cannot be an id", "Use lower-case letters a–z, digits and single hyphens."),
    RESERVED_ID(
            Severity.ERROR, "the id “{0}” would put its page in the place of the list of all", "Choose another id."),
    DUPLICATE_ID(Severity.ERROR, "the id “{0}” is given twice (first at {1})", "Give each entry its own id."),
    ID_OF_TWO_PLANS(
            Severity.ERROR,
            "the id “{0}” is that of an entry of another plan, too (at {1})",
            "If both are the same, move the entry to the shared vocabulary, and add only its names here; else rename one."),
    DUPLICATE_NAME(Severity.ERROR, "the name “{0}” stands for two entries ({1} and {2})", "Keep it with one of them."),
    NAMES_ONLY(
            Severity.ERROR,
            "“{0}” is given for “{1}”, which is an entry of the shared vocabulary ({2})",
            "A plan may only add names to it: change it there, or give this entry an id of its own."),
    BODY_AND_NOT(
            Severity.ERROR,
            "“{0}” stands under not-bodies, but is a name of {1}",
            "Delete the line here, or take the name from that entry."),
    INDICATOR_AND_NOT(
            Severity.ERROR,
            "“{0}” stands under not-indicators, but is a name of {1}",
            "Delete the line here, or take the name from that entry."),
    UNKNOWN_ID(Severity.ERROR, "there is no entry with the id “{0}”", "Known ids that look like it: {1}"),
    UNKNOWN_WORD(Severity.ERROR, "“{0}” is no {1}", "Choose one of: {2}"),
    BAD_DATE(Severity.ERROR, "“{0}” is no date", "Write it as 2025-12-31."),

    // progress
    CSV_OPEN_QUOTE(
            Severity.ERROR,
            "a quotation mark that is not closed in its line: “{0}”",
            "Close the cell with a quotation mark; write one that belongs to the words twice, and keep a cell in one line."),
    CSV_STRAY_QUOTE(
            Severity.ERROR,
            "a quotation mark in the middle of a cell: “{0}”",
            "Put the whole cell into quotation marks and write those that belong to the words twice, or use “ ”."),
    CSV_CELLS(
            Severity.ERROR,
            "the row has {0} cells, the header {1}",
            "Keep the commas of empty cells, and put a cell that holds a comma into quotation marks."),
    CSV_INVISIBLE(Severity.ERROR, "the cell holds a character that does not show ({0})", "Type the cell anew."),
    PROGRESS_NOT_CSV(
            Severity.ERROR,
            "only files that end in .csv are read here",
            "Save the table as “CSV UTF-8”, or keep this file elsewhere."),
    PROGRESS_UNKNOWN_COLUMN(
            Severity.ERROR, "there is no column “{0}”", "Separate the columns by commas; they are, in any order: {1}"),
    PROGRESS_NO_COLUMN(Severity.ERROR, "the header lacks {0}", "Write all columns, in any order: {1}"),
    PROGRESS_COLUMN_TWICE(Severity.ERROR, "the header has the column {0} twice", "Delete one of the two."),
    PROGRESS_FORMULA(
            Severity.ERROR,
            "begins with {0}, which spreadsheets take for a formula: “{1}”",
            "Begin the cell with a word."),
    PROGRESS_MISSING(
            Severity.ERROR,
            "a report without {0}",
            "Fill in the cell: a report says who reports, when, and about which period."),
    PROGRESS_SUBJECT(
            Severity.ERROR,
            "a report is about an indicator or about a unit; this row names {0}",
            "Fill in one of the two cells indicator and unit."),
    PROGRESS_SAYS_NOTHING(
            Severity.ERROR, "a report without value and words", "Fill in one of the two, or delete the row."),
    PROGRESS_UNKNOWN_INDICATOR(
            Severity.ERROR,
            "there is no indicator “{0}” in vocabulary/indicators.yaml",
            "The id that looks most like it: {1}"),
    PROGRESS_UNKNOWN_UNIT(
            Severity.ERROR,
            "the plan has no unit “{0}”",
            "The id that looks most like it: {1} (spreadsheets make 3.1 of 3.10: format the column as text first)"),
    PROGRESS_BAD_PERIOD(
            Severity.ERROR,
            "“{0}” is no period",
            "Write 2024, 2024-H1, 2024-Q3 or 2024-06; in a spreadsheet, format the column as text first."),
    PROGRESS_BAD_DATE(
            Severity.ERROR,
            "“{0}” is no date",
            "Write it as 2025-12-31; in a spreadsheet, format the column as text first."),
    PROGRESS_DATE_LATER(
            Severity.ERROR,
            "the report is of {0}, the site as of {1}",
            "Correct the date, or set as-of in site.yaml to a later day."),
    PROGRESS_PERIOD_LATER(
            Severity.ERROR, "the report is of {0}, before the period {1} began", "Correct the date or the period."),
    PROGRESS_VALUE_OF_UNIT(
            Severity.ERROR,
            "the value “{0}” is about a unit, and nothing says what it measures",
            "Report it for an indicator, or say it in words."),
    PROGRESS_BAD_VALUE(
            Severity.ERROR,
            "“{0}” is no plain number: it has {1}",
            "Write digits alone, such as 1234.5 or -3.2; the indicator''s unit of measure is {2}"),
    PROGRESS_UNKNOWN_REPORTER(
            Severity.ERROR,
            "the vocabulary knows no body “{0}”",
            "If it is {1}, write that; else add it to vocabulary/agencies.yaml."),
    PROGRESS_COLLECTIVE(
            Severity.ERROR, "“{0}” is a name for several bodies and cannot report", "Name the body that reports."),
    PROGRESS_BAD_ADDRESS(
            Severity.ERROR,
            "“{0}” is no address a page can link to",
            "Write it with http:// or https:// and a host, without spaces and user names; or say in words where to look."),
    PROGRESS_TWICE(
            Severity.ERROR,
            "{0} has reported the same for the period {1} already, in {2}",
            "Keep the row that is right and delete the other."),

    // rules of check
    UNREAD_FILE(Severity.WARNING, "nothing reads this file", "{0}"),
    COLLECTIVE_OF_NONE(
            Severity.WARNING,
            "the collective “{0}” has no members and is not open: it binds nobody",
            "List its members, or write open: true where the plan does not say whom it means."),
    MEMBERS_OF_BODY(Severity.WARNING, "“{0}” is no collective, but has {1}", "Write kind: collective, or delete {1}."),
    COLLECTIVE_CIRCLE(
            Severity.WARNING,
            "the collective “{0}” is among its own members, or among theirs",
            "Take it out of the members."),
    EVERYDAY_NAME_TAKEN(
            Severity.WARNING,
            "“{0}” is given as an everyday name of {1}, but it is the name of {2}",
            "Keep it with {2} only; a search for it would answer with both."),
    WORD_TWICE(Severity.WARNING, "“{0}” is given twice in the entry {1}", "Delete one of the two."),
    DRAFT_ENTRY(
            Severity.WARNING,
            "nobody has looked yet at what the import guessed of “{0}” ({1})",
            "Compare the entry with the plan, mend it, and delete the line draft: true."),
    UNUSED_ENTRY(
            Severity.WARNING,
            "no plan says anything about “{0}” ({1})",
            "Compare its names with the words of the plans; delete the entry if no plan needs it."),
    UNUSED_NAME(
            Severity.WARNING,
            "no plan prints “{0}”",
            "Compare it with the words of the plans; delete it if no plan needs it."),
    UNIT_WITHOUT_BODY(
            Severity.WARNING,
            "{0} “{1}” names no responsible body, though others of its chapter do",
            "Compare with the printed plan: the bracket must close a paragraph. If it prints none, say so in accepted.yaml."),
    UNSURE_BRACKET(
            Severity.WARNING,
            "“{0}” may print responsible bodies, or something else; it is taken as ordinary text",
            "If bodies are meant, add their names to vocabulary/agencies.yaml; if not, nothing is to be done."),
    UNEXPLAINED_NUMBER(
            Severity.WARNING,
            "nothing says what “{0}” measures in “{1}”",
            "Say in corrections.yaml what sort of number it is, or add the indicator to vocabulary/indicators.yaml."),
    HEAD_NOT_PRINTED(Severity.WARNING, "the {0} “{1}” does not stand in the plan", "Write it as the plan prints it."),
    DATE_DIFFERS(Severity.WARNING, "the plan prints another date: {1}, not {0}", "Write {1}."),
    SOURCE_LENGTH(Severity.WARNING, "source.txt has {1} characters, not {0}", "Write {1}, or import the plan again."),
    REPORT_WITHOUT_TARGET(
            Severity.WARNING,
            "a report about “{0}” ({1}), for which the plan sets no target",
            "Name the indicator that is meant, or report about a unit."),
    REPORTS_EMPTY(Severity.WARNING, "a file of reports without a report", "Fill it in, or delete it."),
    AS_OF_BEFORE_PLAN(
            Severity.WARNING, "the site speaks of {0}, before “{1}” was issued on {2}", "Set as-of to a later day."),
    ACCEPTED_UNUSED(
            Severity.WARNING,
            "there is no warning {0} with “{1}” to accept",
            "Delete the entry, or give words that the warning quotes."),

    // hosting
    NO_POLICY(
            Severity.ERROR,
            "the page says no Content-Security-Policy that a server could repeat",
            "Put back the meta element of layout.ftlh from the project''s folder templates."),
    NAME_OF_OTHER_BYTES(
            Severity.ERROR,
            "the name of this file is that of other bytes, and browsers would keep the wrong ones for a year",
            "Build the site again, and change files in templates/assets, not in the site."),

    // pages
    UNKNOWN_LANGUAGE(Severity.ERROR, "the interface does not speak {0}", "Use zh or en under languages."),
    UNKNOWN_FORMAT(
            Severity.ERROR,
            "“{0}” is no format in which lists are offered",
            "Use xlsx, docx, csv or ics under downloads, or an empty list, [], for none."),
    UNKNOWN_COMPRESSION(Severity.ERROR, "“{0}” is no compression this tool knows", "It knows gz."),
    NO_TEMPLATES(
            Severity.ERROR,
            "there is no folder of templates here",
            "Name the folder that holds your own, or none: the templates that come with the tool are used then."),
    TEMPLATE_BROKEN(Severity.ERROR, "the template cannot be used: {0}", "Mend the template at this place."),
    ASSET_MISSING(
            Severity.ERROR,
            "there is no file \"{0}\" beside the templates",
            "Correct the name, or put the file into the templates'' folder assets."),
    ASSETS_IN_CIRCLE(
            Severity.ERROR,
            "it names \"{0}\", and files that name each other in a circle can have no hash ({1})",
            "Let one of them get the other''s name from the page, in a data attribute.");

    private final Severity severity;
    private final String wording;
    private final String advice;

    Problem(Severity severity, String wording, String advice) {
        this.severity = severity;
        this.wording = wording;
        this.advice = advice;
    }

    /** The name in reports and in lists of what is accepted: {@code unknown-body}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
