package org.plansite.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.plan.Passage;
import org.plansite.plan.Project.Quantity;
import org.plansite.plan.Sentence;
import org.plansite.plan.Unit;

/**
 * Names what a number in a column measures.
 *
 * <p>The words before it say so, {@code 年发电量约7亿千瓦时}; behind a counted number the thing itself does,
 * {@code 359个老旧小区改造任务}.
 */
final class ProjectFinder {
    private static final Pattern COUNTED =
            Pattern.compile("^\\s?(?<what>(?:“[^”]*”|(?!提供|开展|进行|任务|建设|的)[\\p{IsHan}])+)");
    private static final Pattern COUNTING_UNIT = Pattern.compile("(?:家|个|座|辆|幢|台|套|处|项|条|户|所|名|批|只|艘|次|件|种|类)$");
    private static final Pattern VERB_AT_END =
            Pattern.compile("(?:力争|预计)?(?:由|从|约|为|达到|达|提升到|提高到|提升|提高|增加到|增加|下降|降低|共计|合计|累计|新增)+\\s*$");
    private static final Pattern VERB_AT_START =
            Pattern.compile("^(?:建设(?!规模)|推动|推进|加快|实施|完成|新建|预计|计划|涉及|为|在|由|其中|等)+");
    private static final Pattern NOT_PART = Pattern.compile("[，；。：、/“”]");

    /** Two characters before a number, such as 周边, hardly name what it measures. */
    private static final int LEAST_NAME = 2;

    private ProjectFinder() {}

    static Quantity quantity(Unit unit, Sentence sentence, org.plansite.analysis.Quantity number, int previousEnd) {
        String text = sentence.text();
        int limit = TargetGrammar.limitLength(text, number.end());
        int start = Math.max(previousEnd, partStart(text, number.start()));
        String before = strip(text.substring(start, number.start()));
        Matcher counted = COUNTED.matcher(text.substring(number.end() + limit));
        boolean behind =
                counted.find() && (COUNTING_UNIT.matcher(number.unit()).find() || before.length() <= LEAST_NAME);
        int end = number.end() + limit + (behind ? counted.end() : 0);
        return new Quantity(
                behind ? counted.group("what").strip() : before,
                number.value(),
                number.unit(),
                Passage.of(unit.id(), sentence, firstLetter(text, start), end));
    }

    /** The quantities of a sentence that the given numbers are. */
    static List<Quantity> quantities(Unit unit, Sentence sentence, List<org.plansite.analysis.Quantity> numbers) {
        List<Quantity> found = new ArrayList<>();
        int previousEnd = 0;
        for (org.plansite.analysis.Quantity number : numbers) {
            found.add(quantity(unit, sentence, number, previousEnd));
            previousEnd = number.end();
        }
        for (int i = 0; i < found.size(); i++) {
            found.set(i, named(found, i));
        }
        return found;
    }

    /** {@code 由200吨提升到400吨} measures one thing, and so does {@code 400MW/800MWh共享储能电站}. */
    private static Quantity named(List<Quantity> all, int index) {
        Quantity quantity = all.get(index);
        if (!quantity.what().isEmpty() || all.size() == 1) {
            return quantity;
        }
        String neighbour = all.get(index > 0 ? index - 1 : 1).what();
        return new Quantity(neighbour, quantity.value(), quantity.unit(), quantity.quote());
    }

    private static int partStart(String text, int index) {
        int start = index;
        while (start > 0 && !NOT_PART.matcher(text.substring(start - 1, start)).matches()) {
            start--;
        }
        return start;
    }

    private static int firstLetter(String text, int start) {
        int first = start;
        while (Character.isWhitespace(text.charAt(first)) || text.charAt(first) == '/') {
            first++;
        }
        return first;
    }

    private static String strip(String words) {
        String withoutVerb = VERB_AT_END.matcher(words.strip()).replaceFirst("");
        String noun = withoutVerb.substring(withoutVerb.lastIndexOf('的') + 1);
        return VERB_AT_START.matcher(noun).replaceFirst("").strip();
    }
}
