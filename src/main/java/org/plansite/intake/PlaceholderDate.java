package org.plansite.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.source.SourceFile;

/** A date for a plan that prints none: the first day of the latest year it calls its own or looks back on. */
final class PlaceholderDate {
    private static final Pattern YEAR =
            Pattern.compile("〔(20\\d\\d)〕|(20\\d\\d)年(?:工作|重点|行动|度)|[（(](20\\d\\d)[-—－–至]|[较比](20\\d\\d)年");
    private static final String NONE = "2000-01-01";

    private PlaceholderDate() {}

    static String of(SourceFile file) {
        Matcher years = YEAR.matcher(file.text());
        int latest = 0;
        while (years.find()) {
            for (int group = 1; group <= years.groupCount(); group++) {
                if (years.group(group) != null) {
                    latest = Math.max(latest, Integer.parseInt(years.group(group)));
                }
            }
        }
        return latest == 0 ? NONE : latest + "-01-01";
    }
}
