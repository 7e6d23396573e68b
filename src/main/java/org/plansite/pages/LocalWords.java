package org.plansite.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.site.Language;
import org.plansite.site.Messages;

/**
 * Dates and places in the plan as a language of the interface writes them: {@code 三（七）1 第2句}, in English
 * {@code 三（七）1, sentence 2}. What a reader copies to cite the plan stays in the plan's language.
 */
final class LocalWords {
    private static final List<Pattern> PARTS =
            List.of(Pattern.compile(" 第([0-9]+)(句)"), Pattern.compile("第([0-9]+)(项)"), Pattern.compile("第([0-9]+)(目)"));
    private static final List<String> KEYS = List.of("citation.sentence", "citation.item", "citation.entry");
    private static final String NOTICE = "印发通知和引言";

    private final Language language;
    private final Messages messages;
    private final DateTimeFormatter dates;

    LocalWords(Language language, Messages messages) {
        this.language = language;
        this.messages = messages;
        dates = DateTimeFormatter.ofPattern(message("date.pattern"), Locale.forLanguageTag(language.code()));
    }

    /** {@code 2023-07-22} as 2023年7月22日 or 22 July 2023. */
    String date(String iso) {
        return dates.format(LocalDate.parse(iso));
    }

    /** A citation within the plan. */
    String citation(String printed) {
        if (language.isPlans()) {
            return printed;
        }
        String said = printed.replace(NOTICE, message("citation.notice"));
        for (int i = 0; i < PARTS.size(); i++) {
            String key = KEYS.get(i);
            said = PARTS.get(i).matcher(said).replaceAll(part -> Matcher.quoteReplacement(message(key, part.group(1))));
        }
        return said;
    }

    private String message(String key, Object... arguments) {
        return messages.text(key, arguments).orElseThrow();
    }
}
