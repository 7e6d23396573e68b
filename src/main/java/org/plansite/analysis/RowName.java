package org.plansite.analysis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.analysis.TargetGrammar.Verb;

/**
 * The name of an indicator in its cell, taken apart.
 *
 * @param whole without its number, its unit and the marks of notes
 * @param stem without the verb that closes it: {@code 单位产值能耗} of {@code 单位产值能耗降低}
 * @param verb that closes it; bare when there is none
 * @param unit in the bracket that closes it; empty when there is none
 * @param start where it starts in the cell
 */
record RowName(String whole, String stem, Verb verb, String unit, int start) {
    private static final Pattern LABEL = Pattern.compile(
            "^\\s*(?:[0-9０-９]{1,2}[.．、﹒](?![0-9])|[（(][0-9一二三四五六七八九十]{1,3}[）)]|[①-⑳]|[一二三四五六七八九十]{1,3}、|[▲★#*△]|其中[：:]?|#)+\\s*");
    private static final Pattern UNIT =
            Pattern.compile("[（(\\[［]\\s*(?<sign>[≥≤><＞＜])?\\s*([^（）()\\[\\]［］]+?)\\s*[）)\\]］]$");
    private static final Pattern MARKS = Pattern.compile("(?:[*＊①-⑳]|[〔\\[][0-9]{1,2}[〕\\]]|[⁰¹²³⁴⁵⁶⁷⁸⁹])+$");

    /** What a change is compared with, {@code 能耗下降（较2020年）}: it stands behind the verb and is of neither. */
    private static final Pattern COMPARED = Pattern.compile("[（(](?:比|较|与|同)(?:19|20)[0-9]{2}年(?:底|末)?(?:相比)?[）)]$");

    private static final Pattern RAISED = Pattern.compile("(?<![A-Za-z])[⁰¹²³⁴⁵⁶⁷⁸⁹]+");

    static RowName of(String cell) {
        Matcher label = LABEL.matcher(cell);
        int start = label.find() ? label.end() : 0;
        String name = withoutMarks(RAISED.matcher(cell.substring(start)).replaceAll(""));
        String unit = "";
        Matcher bracket = UNIT.matcher(name);
        if (bracket.find() && bracket.group("sign") == null && UnitWords.isUnit(bracket.group(2))) {
            unit = bracket.group(2);
            name = withoutMarks(name.substring(0, bracket.start()));
        }
        String said = COMPARED.matcher(name).replaceAll("");
        Verb verb = TargetGrammar.verbBefore(Digits.plain(said), said.length());
        int stem = verb.isBare()
                ? name.length()
                : TargetGrammar.subject(Digits.plain(said), verb, said.length()).end();
        return new RowName(name, name.substring(0, stem).strip(), verb, unit, start);
    }

    private static String withoutMarks(String words) {
        return MARKS.matcher(words.strip()).replaceAll("").strip();
    }

    boolean hasVerb() {
        return !verb.isBare() && !stem.isEmpty();
    }
}
