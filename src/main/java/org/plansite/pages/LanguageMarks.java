package org.plansite.pages;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks words that are not of the language around them, so that a voice reads each in its own: {@code Full text of <span
 * lang="zh-Hans">《实施方案》</span>}.
 */
final class LanguageMarks {
    private static final String PLANS = " lang=\"zh-Hans\"";

    /** Chinese words with the figures and marks between them. */
    private static final Pattern HAN = Pattern.compile(
            "[《（“]*\\d*\\p{IsHan}(?:[\\p{IsHan}\\d、，。；：·（）《》“”…％%.＋—-]*[\\p{IsHan}）》”。…])?(?:\\d+(?![\\d ]*[A-Za-z]))?");

    /** At least three words; a single one, such as CCUS, is read well enough by any voice. */
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}(?:,? (?:[A-Za-z][A-Za-z-]*)){2,}");

    private final String language;
    private final boolean isPlans;

    /**
     * Marks for pages of a language.
     *
     * @param language as {@code lang} names it
     * @param isPlans whether that is the plan's own
     */
    LanguageMarks(String language, boolean isPlans) {
        this.language = language;
        this.isPlans = isPlans;
    }

    /** An attribute for an element that holds words of the plan; nothing where all is in its language. */
    Object ofPlan() {
        return markup(isPlans ? "" : PLANS);
    }

    /** An attribute for words of the interface within such an element. */
    Object ofInterface() {
        return markup(isPlans ? "" : " lang=\"" + language + "\"");
    }

    /** Words of the interface in which words of the plan may stand. */
    Object phrase(String text) {
        return isPlans ? markup(escaped(text)) : marked(text, HAN, PLANS);
    }

    /** Words in the plan's language in which English may stand. */
    Object foreign(String text) {
        return marked(text, LATIN, " lang=\"en\"");
    }

    private static Object marked(String text, Pattern foreign, String attribute) {
        StringBuilder marked = new StringBuilder();
        Matcher words = foreign.matcher(escaped(text));
        while (words.find()) {
            words.appendReplacement(
                    marked, Matcher.quoteReplacement("<span" + attribute + ">" + words.group() + "</span>"));
        }
        return markup(words.appendTail(marked).toString());
    }

    private static String escaped(String text) {
        return HTMLOutputFormat.INSTANCE.escapePlainText(text);
    }

    /** Markup as templates take it, without escaping it again. */
    static Object markup(String markup) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(markup);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }
}
