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
            Pattern.compile("(?:力争|预计)?(?<verb>(?:由|从|约|达到|达|提升到|提高到|提升|提高|增加到|增加|下降|降低|共计|合计|累计|新增)*)为?\\s*$");
    private static final Pattern VERB_AT_START =
            Pattern.compile("^(?:建设(?!规模)|推动|推进|加快|实施|完成|新建|预计|计划|涉及|为|在|由|其中|等)+");
    private static final Pattern NOUN_BEHIND = Pattern.compile("\\s?(?:“[^”]*”|[\\p{IsHan}])+");
    private static final Pattern NOT_PART = Pattern.compile("[，；。：、/“”]");

    /** Two characters before a number, such as 周边, hardly name what it measures. */
    private static final int LEAST_NAME = 2;

    private ProjectFinder() {}

    static Quantity quantity(Unit unit, Sentence sentence, PrintedNumber number, int previousEnd) {
        String text = sentence.text();
        String limit = TargetGrammar.limitAfter(text, number.end());
        int end = number.end() + TargetGrammar.limitLength(text, number.end());
        String before = text.substring(Math.max(previousEnd, partStart(text, number.start())), number.start());
        Matcher verb = VERB_AT_END.matcher(before.strip());
        if (!verb.find()) {
            throw new IllegalStateException("the pattern fits the empty end of " + before);
        }
        String noun = noun(before.strip().substring(0, verb.start()));
        Matcher counted = COUNTED.matcher(text.substring(end));
        boolean behind = counted.find() && (COUNTING_UNIT.matcher(number.unit()).find() || noun.length() <= LEAST_NAME);
        return new Quantity(
                behind ? counted.group("what").strip() : noun,
                verb.group("verb"),
                number.value(),
                number.unit(),
                limit,
                Passage.of(
                        unit.id(),
                        sentence,
                        quoteStart(text, Math.max(previousEnd, Clauses.startOf(text, number.start()))),
                        behind ? end + counted.end() : quoteEnd(text, end)));
    }

    /** The quantities of a sentence that the given numbers are. */
    static List<Quantity> quantities(Unit unit, Sentence sentence, List<PrintedNumber> numbers) {
        List<Quantity> found = new ArrayList<>();
        int previousEnd = 0;
        for (PrintedNumber number : numbers) {
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
        return new Quantity(
                neighbour, quantity.verb(), quantity.value(), quantity.unit(), quantity.limit(), quantity.quote());
    }

    private static int partStart(String text, int index) {
        int start = index;
        while (start > 0 && !NOT_PART.matcher(text.substring(start - 1, start)).matches()) {
            start--;
        }
        return start;
    }

    /** Behind the marks that part this number from the one before. */
    private static int quoteStart(String text, int start) {
        int first = start;
        while (Character.isWhitespace(text.charAt(first)) || "/、".indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        return first;
    }

    /** Behind the noun that follows at once, {@code 300MW南港海上光伏}, unless it leads on to the next number. */
    private static int quoteEnd(String text, int end) {
        Matcher noun = NOUN_BEHIND.matcher(text).region(end, text.length());
        boolean leadsOn = noun.lookingAt() && noun.end() < text.length() && Character.isDigit(text.charAt(noun.end()));
        return leadsOn || !noun.lookingAt() ? end : noun.end();
    }

    private static String noun(String words) {
        String noun = words.substring(words.lastIndexOf('的') + 1);
        return VERB_AT_START.matcher(noun).replaceFirst("").strip();
    }
}
