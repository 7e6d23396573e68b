package org.plansite.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.plan.Force;
import org.plansite.plan.ForceWord;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.plan.Unit;

/**
 * Finds the words that give a sentence force.
 *
 * <p>Most of them also stand inside other words: 应 in 供应, 要 in 主要, 引导 in 引导基金. The hard ones count wherever they
 * stand; the others only where a clause starts, behind an adverb at most, since there they are the verb.
 */
final class ForceFinder {
    /** Where a clause or one of its listed parts starts, with the adverbs that may stand before the verb. */
    private static final String CLAUSE_START = "(?:^|(?<=[，；：。、“]))(?:对[^，；。]{1,30}?，?)?"
            + "(?:大力|积极|优先|合理|有序|进一步|加快|全面|重点|逐步|因地制宜|充分|广泛|深入|主动|持续|着力|稳妥|适时)*";

    private static final List<Rule> RULES = List.of(
            Rule.anywhere(
                    Force.PROHIBIT, List.of("不得", "不予", "禁止", "严禁", "不准", "杜绝"), "一律不得|不得|不予(?=[审批准许])|禁止|严禁|不准|杜绝"),
            Rule.anywhere(Force.MUST, List.of("必须", "务必", "严", "坚决"), "必须|务必|严控|严守|严把|严厉打击|坚决(?:遏制|制止|遏止|杜绝)"),
            Rule.anywhere(Force.MUST, List.of("应"), "(?<![供适效响相反对感呼顺照策])应当?(?=按照|当|在|将|制定|依法|符合|达到|优先|同步|及时)"),
            Rule.anywhere(Force.MUST, List.of("要"), "(?<=[镇门区位府部员导企者关局委会])要(?=[\\p{IsHan}])(?!求|素|点|害|件)"),
            Rule.leading(Force.MUST, List.of("严格"), "严格(?=[\\p{IsHan}])"),
            Rule.anywhere(Force.COMMIT, List.of("确保", "保证"), "确保|保证"),
            Rule.anywhere(Force.STRIVE, List.of("力争", "争取", "争创"), "力争|争取|争创"),
            Rule.leading(Force.ENCOURAGE, List.of("鼓励", "支持", "引导", "倡导", "提倡"), "鼓励|支持|引导(?!基金)|倡导|提倡"),
            Rule.anywhere(Force.EXPLORE, List.of("探索"), "探索"),
            Rule.leading(Force.EXPLORE, List.of("研究", "试点"), "研究(?=建立|制定|选取|推广|出台|提出)|试点(?=应用|推行|实施)"));

    private ForceFinder() {}

    static List<ForceWord> find(Unit unit, Sentence sentence) {
        List<ForceWord> found = new ArrayList<>();
        String text = Marks.read(sentence);
        for (Rule rule : RULES) {
            if (rule.mayStandIn(text)) {
                for (Matcher matcher = rule.pattern.matcher(text); matcher.find(); ) {
                    Passage passage = Passage.of(unit.id(), sentence, matcher.start("word"), matcher.end("word"));
                    found.add(new ForceWord(passage, rule.force));
                }
            }
        }
        found.sort(Comparator.comparingInt(word -> word.printed().start()));
        return found;
    }

    /**
     * A class of force with the words that give it.
     *
     * @param hints what those words have in them; most sentences have none of it and need no closer look
     */
    private record Rule(Force force, List<String> hints, Pattern pattern) {
        static Rule anywhere(Force force, List<String> hints, String words) {
            return new Rule(force, hints, Pattern.compile("(?<word>" + words + ")"));
        }

        static Rule leading(Force force, List<String> hints, String words) {
            return new Rule(force, hints, Pattern.compile(CLAUSE_START + "(?<word>" + words + ")"));
        }

        boolean mayStandIn(String sentence) {
            for (String hint : hints) {
                if (sentence.contains(hint)) {
                    return true;
                }
            }
            return false;
        }
    }
}
