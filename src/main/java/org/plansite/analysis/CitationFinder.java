package org.plansite.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.plan.Citation;
import org.plansite.plan.Citation.Kind;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.plan.Unit;

/**
 * Finds the laws, policies and standards a plan names.
 *
 * <p>Between 《》 everything is a title. Without them a title is read where a jurisdiction's name starts it and a
 * word for a law ends it, {@code 天津市节约能源条例}; a policy or standard only behind 按照, 纳入 and the like, since plans also
 * announce such documents of their own.
 */
final class CitationFinder {
    private static final String JURISDICTION = "(?:中华人民共和国|国家|全国|北京市|天津市|上海市|重庆市|河北省|山西省|辽宁省|吉林省|黑龙江省|江苏省|浙江省"
            + "|安徽省|福建省|江西省|山东省|河南省|湖北省|湖南省|广东省|海南省|四川省|贵州省|云南省|陕西省|甘肃省|青海省"
            + "|内蒙古自治区|广西壮族自治区|西藏自治区|宁夏回族自治区|新疆维吾尔自治区)";
    private static final String NAME = "[^，。；：、《》“”（）\\s]{2,30}?";
    private static final Pattern MARKED = Pattern.compile("《([^《》]+)》");
    private static final Pattern LAW = Pattern.compile(JURISDICTION + NAME + "(?:条例|办法|规定)(?!的?制)");
    private static final Pattern POLICY =
            Pattern.compile("(?<=落实|执行|遵照)" + JURISDICTION + NAME + "(?:方案|规划|计划|意见|标准|规范|指南)");
    /** A document's name behind a word that refers to one; the name may open with a quoted word. */
    private static final Pattern CUED =
            Pattern.compile("(?<=按照|根据|依据|纳入|宣传贯彻)(?:“[^”]{1,8}”)?" + NAME + "(?:方案|规划|意见|规范|指南|名录)");

    private static final Pattern TREATY = Pattern.compile("(?<=在|根据|按照)" + NAME + "协定");
    /** 国家有关领域产业规划 names no document. */
    private static final Pattern GENERIC = Pattern.compile("有关|相关");

    private static final Pattern LAW_ENDING = Pattern.compile("(?:条例|(?<!暂行|试行)办法|规定|(?<!办)法|协定)$");
    private static final Pattern STANDARD_ENDING = Pattern.compile("(?:标准|规范|规程|导则)$");
    private static final Pattern TRIAL = Pattern.compile("（[^（）]*）$");

    private final String planTitle;

    CitationFinder(String planTitle) {
        this.planTitle = planTitle;
    }

    List<Citation> find(Unit unit, Sentence sentence) {
        List<Citation> found = new ArrayList<>();
        String text = Marks.read(sentence);
        for (Matcher matcher = MARKED.matcher(text); matcher.find(); ) {
            Passage passage = Passage.of(unit.id(), sentence, matcher.start(1), matcher.end(1));
            found.add(citation(passage, true));
        }
        for (Pattern pattern : List.of(LAW, POLICY, CUED, TREATY)) {
            for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
                Passage passage = Passage.of(unit.id(), sentence, matcher.start(), matcher.end());
                if (!GENERIC.matcher(passage.words()).find()
                        && found.stream().noneMatch(other -> other.printed().overlaps(passage))) {
                    found.add(citation(passage, false));
                }
            }
        }
        found.sort(Comparator.comparingInt(citation -> citation.printed().start()));
        return found;
    }

    private Citation citation(Passage passage, boolean marked) {
        return new Citation(passage, passage.words(), kindOf(passage.words()), marked);
    }

    private Kind kindOf(String title) {
        String bare = TRIAL.matcher(title).replaceFirst("");
        if (title.equals(planTitle)) {
            return Kind.SELF;
        } else if (LAW_ENDING.matcher(bare).find()) {
            return Kind.LAW;
        }
        return STANDARD_ENDING.matcher(bare).find() ? Kind.STANDARD : Kind.POLICY;
    }
}
