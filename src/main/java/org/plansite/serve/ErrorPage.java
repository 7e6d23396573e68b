package org.plansite.serve;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.plansite.site.Messages;
import org.plansite.source.Diagnostic;

/** The page that stands in the place of one that cannot be shown: what is wrong, where, and what to do. */
final class ErrorPage {
    private static final int MOST_OF_A_TRACE = 4000;

    private final Messages chinese = Messages.of("zh-Hans");
    private final Messages english = Messages.of("en");
    private final SourceLines lines;

    /**
     * @param folders that are read, as the user named them
     */
    ErrorPage(List<Path> folders) {
        this.lines = new SourceLines(folders);
    }

    /**
     * The page.
     *
     * @param lastGood where what was shown before can still be seen; empty when there is nothing
     * @param script for the end of the page
     */
    String of(Failure failure, String lastGood, String script) {
        return "<!DOCTYPE html>\n<html lang=\"zh-Hans\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
                + heading(chinese, failure)
                + "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"stylesheet\" href=\"/"
                + Reserved.SHEET
                + "\">\n</head>\n<body class=\"preview-errors\">\n<main>\n<h1>"
                + heading(chinese, failure)
                + "</h1>\n<p>" + word(chinese, "preview.mend") + "</p>\n"
                + "<p lang=\"en\">" + heading(english, failure) + ". " + word(english, "preview.mend") + "</p>\n"
                + link(lastGood)
                + failure.errors().stream().map(this::item).collect(Collectors.joining("", "<ol>\n", "</ol>\n"))
                + failure.fault().map(ErrorPage::trace).orElse("")
                + "</main>\n" + script + "</body>\n</html>\n";
    }

    private static String heading(Messages messages, Failure failure) {
        return failure.fault().isPresent()
                ? word(messages, "preview.fault")
                : word(messages, "preview.errors", failure.errors().size());
    }

    private String link(String lastGood) {
        return lastGood.isEmpty()
                ? ""
                : "<p><a href=\"" + Markup.escape(lastGood) + "\">" + word(chinese, "preview.last-good")
                        + " <span lang=\"en\">" + word(english, "preview.last-good") + "</span></a></p>\n";
    }

    private String item(Diagnostic error) {
        String advice = error.advice().isEmpty() ? "" : "<p>" + Markup.escape(error.advice()) + "</p>\n";
        return "<li lang=\"en\">\n<p class=\"where\"><code>"
                + Markup.escape(error.where().toString())
                + "</code></p>\n<p class=\"found\">" + Markup.escape(error.message()) + "</p>\n" + advice
                + lines.at(error.where()).map(SourceLines.Line::markup).orElse("") + "</li>\n";
    }

    private static String trace(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        String words = trace.toString();
        return "<pre lang=\"en\">" + Markup.escape(words.substring(0, Math.min(words.length(), MOST_OF_A_TRACE)))
                + "</pre>\n";
    }

    private static String word(Messages messages, String key, Object... arguments) {
        return Markup.escape(messages.text(key, arguments).orElseThrow());
    }
}
