package org.plansite.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The closed words of a bracket of duties: labels, verbs, time limits, rules. */
final class DutyWords {
    /** The parts a plan prints; the longer word first where one begins the other. */
    static final String ROLE = "牵头|组织实施|配合|参与|参加|主办|协办|承办|协助|协同|协作|负责|责任|落实|推进|实施|主责|主管|指导|督导|监督|支持|组织|抓总|统筹";

    private static final String WHO = "(?:单位|部门|处室|科室|股室|(?<=责任|实施)主体|(?<=责任|牵头|配合)(?:机构|企业|地区))";
    private static final String AFTER = "(?:[（(](?:单位|部门|地区|企业|科室)[）)])?";
    private static final String ONE_LABEL = "(?:主要|第一|工作|共同|直接|具体|相关|有关|行业|业务|省级?|市级?|区级?|县级?|州级?|市直|省直|区直|县直)*"
            + "(?:(?:" + ROLE + "|监管|完成|执行|保障)+(?:" + WHO + "(?:[和及、与/])?)+" + AFTER
            + "|牵头|配合|责任|主办|协办|参与)";
    private static final String LIMIT = "(?:完成|实施|工作|推进|落实|办理|整改|达成|任务|目标)*(?:时限|时间|期限|节点|进度)(?:要求|安排|节点)?";
    private static final String PERSON = "(?:主要|第一|市级?|区级?|县级?|省级?|单位|部门)*(?:牵头|责任|分管|联系|包保|包抓|主管|督办|负责|配合)"
            + "(?:市级?|区级?|县级?|省级?)*(?:领导|人|同志|人员|县领导|市领导|区领导)+(?:[及和、](?:职务|联系方式|联系电话))?";

    /** {@code 责任单位：}, {@code 牵头部门（单位）:}, {@code 完成时限：}, {@code 责任人：}. */
    static final Pattern LABEL = Pattern.compile("(?:(?<limit>" + LIMIT + ")|(?<person>" + PERSON + ")|(?<role>"
            + ONE_LABEL + "(?:(?:[和及、与]|以及)" + ONE_LABEL + ")*))\\s*[：:︰]\\s*");

    /** The same words at the head of a table's column; what the order of the names means may stand behind them. */
    static final Pattern HEAD = Pattern.compile(
            "(?<role>" + ONE_LABEL + "(?:(?:[和及、与/／]|以及)" + ONE_LABEL + ")*)(?:[（(](?<note>[^（()）]+)[）)])?");

    /** What names somebody at the head of a column: a bare 责任 or 配合 may stand over anything. */
    static final Pattern HEAD_NAMES = Pattern.compile(WHO);

    /** A head over the times by which something is to be done; over 进度 may stand how far it has come. */
    static final Pattern HEAD_LIMIT = Pattern.compile("(?=.*(?:时限|期限|节点|完成时间))" + LIMIT + "(?:[（(][^（()）]+[）)])?");

    /** A label of another sort of units, {@code 数据提供单位：}; only beside a label of duties is it one. */
    static final Pattern OTHER_UNITS = Pattern.compile("(?<role>\\p{IsHan}{2,6})(?:单位|部门)\\s*[：:︰]\\s*");

    /** What opens words about something else, {@code 适用范围：}. */
    static final Pattern ABOUT = Pattern.compile("\\p{IsHan}{2,8}\\s*[：:︰]\\s*");

    /** A label strong enough to open a line of its own, without brackets. */
    static final Pattern LINE = Pattern.compile(
            "[\\s\\p{Zs}—\\-·●]*(?:(?:完成|落实|办理|整改|任务|工作)+(?:时限|时间|期限)(?:要求)?|(?:责任|牵头|主管|负责|分管|包保|联系)(?:人|领导)|(?:"
                    + ONE_LABEL + "(?:[和及、与]|以及)?)*(?:" + ROLE + "|监管|完成|执行|保障)+(?:" + WHO + ")+" + AFTER
                    + ")\\s*[：:︰]");

    /** The same without a colon: {@code 牵头单位为甲}, {@code 牵头单位 甲}. */
    static final Pattern OPEN_LABEL = Pattern.compile("(?<role>(?:" + ROLE + ")+" + WHO + AFTER + ")(?:为|是|\\s+)\\s*");

    private static final String MORE =
            "等(?:(?:[0-9０-９一二三四五六七八九十]{1,3}[个家])?(?:市|区|县|省|州)?(?:级|直)?(?:部门|单位|地区|地方|企业|机构|方面|各方)(?:[和及、](?:部门|单位|地区|企业|机构))?"
                    + "|(?:行业|科研|金融|驻[^，、；]{1,3})?(?:协会|学会|商会|高校|院校|金融机构|科研院所))?";
    private static final String BY_DUTY =
            "(?:按照|按|依照|依据|根据|依|结合)(?:各自|本部门|本单位|部门|有关|相关|法定|工作)*的?(?:职责|职能|职权|责任|分工)(?:任务|权限|范围)?(?:和|及)?(?:分工|要求)?";
    private static final Pattern SHARED = Pattern.compile(BY_DUTY);
    private static final String HOW =
            BY_DUTY + "|分工|分别|共同|联合|具体|各自|依法|主要|积极|密切|认真|按要求|结合实际|因地制宜|抓好|做好|加强|抓落实|协调|总体|全力|持续|一并|予以";

    /** The words that close a run of names: {@code 牵头}, {@code 等按职责分工负责}, {@code 为责任单位}. */
    static final Pattern CLOSING = Pattern.compile("^(?<name>.*?)(?<verb>(?:" + MORE + ")?(?:，|,)?(?:(?:"
            + HOW + "|" + ROLE + ")[和并、]?)*(?:为(?:" + ROLE + ")+(?:单位|部门)|" + BY_DUTY + "|分工|" + ROLE + ")(?:(?:" + HOW
            + "|" + ROLE
            + "|工作|任务|到位)[和并]?)*)$");

    /** {@code 等}, {@code 等部门} behind the last name. */
    static final Pattern AND_OTHERS = Pattern.compile("^(?<name>.+?)(?<verb>" + MORE + ")$");

    /** A verb with its object, behind a name: {@code 牵头制定方案}. */
    static final Pattern VERB_AND_OBJECT = Pattern.compile("(?:" + HOW
            + "|(?:要|应|需)?)*(?:(?:牵头|负责|配合|参与|协助|协同|落实|指导|督导|督促|组织实施|会同).*|(?:做好|抓好|提供|给予|予以)\\p{IsHan}{2,})");

    /** What a body does of the whole, behind its name: {@code 市水利局（水利局负责节水型企业创建）}. */
    static final Pattern OWN_PART = Pattern.compile("[^，、；]{0,12}(?:负责|承担|牵头)(?!$)[^，、；]{3,}");

    static final Pattern FIRST_ROLE = Pattern.compile(ROLE);

    /** Whether the verb says of itself that the words are of duties. */
    static final Pattern STRONG_VERB = Pattern.compile("牵头|负责|职责|分工|主办|协办|责任");

    /** Words in front of a name that are none of it. */
    static final Pattern OPENING = Pattern.compile(
            "^(?:(?:此项|该项|本项|上述|以上)(?:工作|任务)?)?(?:其中|并|主要|具体|分别|统一|共同|(?:" + BY_DUTY
                    + "))*(?:由|会同|商(?=[省市区县国各])|协同|联合(?=[省市区县国各])|以及|及(?=[省市区县各其有相])|和(?=[省市区县各其有相])|与(?=[省市区县各其有相]))?");

    /** A rule that reaches beyond the bracket; it runs to the end of its statement. */
    static final Pattern RULE = Pattern.compile(
            "(?:以下|下列|下述|上述|以上|各项|所有)[^；;。]*?(?:均|都|不再|同|涉及)[^；;。]*"
                    + "|(?:均|都)(?:需|由|须|应|要)[^；;。]*"
                    + "|(?:未|没有|无)(?:明确|列明|注明|标明|指定|写明)?(?:牵头|主办|主责|责任|负责)(?:单位|部门)[^；;。]*|下同|不再(?:一一|逐一|重复|另行)?(?:列出|列示|列举|赘述)|(?:以下)?略");

    /** What the order means. */
    static final Pattern ORDER = Pattern.compile(
            "(?:[^、，,；;。]*(?:列|排|位)(?:在|于|名)*(?:首|第一|第1|最前|前)[^、，,；;。]*|(?:第一个?|首个)(?:责任)?(?:单位|部门)?为?(?:牵头|主办|主责|总)[^、，,；;。]*|带[*＊#△★☆][^，,；;。]*)");

    /** A time limit without a label. */
    static final Pattern TIME = Pattern.compile(
            "(?:力争|确保|争取|到|于|在|自|从)?(?:[0-9０-９]{4}年|“?十[三四五六]五”?|[0-9０-９]{1,2}月|[上下]半年|第?[一二三四1-4]季度|[每各]季度|每年|每月|年底|当年|全年|今年|明年)[^、，,；;。]*"
                    + "|(?:长期|持续|常态化?|立即|即时|同步|分年度|分阶段|逐年|适时|近期|中长期)(?:坚持|推进|实施|开展|落实|完成|执行|整改|组织实施|抓好|任务)*");

    /** What opens a bracket that is none of duties. */
    static final Pattern OTHER_BRACKET = Pattern.compile(
            "^(?:.*负责解释|以下简?称|以下统称|下称|简称|又称|也称|即|含|包括|包含|不含|不包括|不包含|不计|除|见|详见|参见|附|如|例如|比如|指|其中|注|来源|资料来源|截至|截止|较|比|此件|本文|本件|略|原|试行|暂行|征求意见稿|草案|修订|不少于|不低于|不超过|可|一般|主要(?!由)|单位[：:](?:万|亿|吨|元|%|％|个|公里|千|平方|人|户|家|项)).*");

    private DutyWords() {}

    /** The part that a label or a verb prints; 牵头 where it prints it with another; {@code 按职责分工} where it prints no other. */
    static Optional<String> roleIn(String words) {
        if (words.contains("牵头")) {
            return Optional.of("牵头");
        }
        Matcher role = FIRST_ROLE.matcher(words);
        while (role.find()) {
            boolean ofDuty = role.group().equals("责任")
                    && words.substring(0, role.start()).matches(".*(?:按照?|依照?|依据|根据|各自|部门)+");
            if (!ofDuty) {
                return Optional.of(role.group());
            }
        }
        Matcher shared = SHARED.matcher(words);
        return shared.find() ? Optional.of(shared.group()) : Optional.empty();
    }
}
