package org.plansite.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that could be the name of an indicator, told apart from those that only stand before a number.
 *
 * <p>{@code 到2025年，力争全省森林覆盖率} names 森林覆盖率; {@code 累计建成高标准农田} names 高标准农田. A phrase that begins like an
 * action, or that says nothing by itself ({@code 占比}), names nothing that is sure.
 */
final class IndicatorPhrase {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 32;

    /**
     * Words before a name that say how firmly, for whom in the whole place, or that something is made to be so; not where
     * they begin a word of the name: 基本养老, 保障性, 并网, 使用, 及时, 全域旅游.
     */
    private static final Pattern OPENING = Pattern.compile(
            "^(?:[、，：\\s]|“(?![^“]*”)|并且|并(?![网购联])|且|同时|其中|以及|及(?![时格])|和(?!谐)|与|到时|届时|使得|使(?!用)|推动|促进|带动(?!就业|农户|投资)|促使|力促"
                    + "|力争实现|力争|确保|争取|努力|实现|保证|保障(?![性房人率水])|将|把|进一步|逐步|全面|基本(?!养老|医疗|公共|农田|建设|药物|民生|生活|工资|服务)|总体|稳步|持续|不断|原则上|预计|年均(?!浓度|气温)|(?:[0-9]|[一二三四五六七八九十]{1,2})年(?:内|来)?(?:累计|(?=新|净增|建|改|培|创|完成|打造|力争|实施))|累计"
                    + "|全省|全市(?!场)|全区(?!域)|全县(?!域)|全州|全旗|全镇|全域(?![旅土无])|我省|我市|我区|我县|本省|本市|本区|本县)");

    /** What something is done to, not what is measured. */
    private static final Pattern ACTION = Pattern.compile(
            "^(?:加快|加强|加大|推进|推行|实施|开展|完善|健全|建立|支持|鼓励|引导|优化|深化|强化|落实|严格|坚持|统筹|围绕|按照|依托|组织|提高|提升|降低|减少|增加|扩大|"
                    + "对|在(?![校职岗建册线园役])|以|为|通过|由|从|向|与|同|因|若|如|当(?![年地量日])|符合|具备|凡|申请|给予|按|不|可(?!再生|循环|持续|降解|回收|追溯|溯源)|已|应|须|被|其|该|此|占|达|每(?![十百千万])|要|所|是|有|无|超过|比|较|至|约|近(?![岸海郊零])|超(?![高低百千万0-9一二三四五六七八九十]))");

    /** Verbs for which things are counted; 新建 and 新增 belong to the name. */
    private static final String MAKING =
            "(?:建成(?!区)|建设(?!用地|项目)|改造|完成|推广|培育|培养|引进|打造|创建|推出|认定|形成|布局|选拔|遴选|评选|设立|扶持|资助|建立|发展|筹集|筹建|"
                    + "集聚|引育|孵化|发布|制定|制修订|转化|培训|支持|实施|开发(?!区)|建造|部署|组建|新设|应用|更新|淘汰|配备|配置|投放"
                    + "|开展|举办|发放|修复|治理|整治|盘活|招引|招聘|招募|购置|迁建|续建|铺设|敷设|种植|栽植|接待|加装|安装|清理|拆除|诊断|新开工|开工|落实)";

    private static final Pattern MADE = Pattern.compile("^(?:重点|累计|新|再|择优|分批|每年)?(?:" + MAKING + "(?:、|和|及|并)?)+");
    private static final Pattern MAKING_BEFORE = Pattern.compile("(?:" + MAKING + "|新建|新增)$");

    private static final Pattern ADDED =
            Pattern.compile("^(?:城镇|城乡|农村|年|每年)?(?:新[增建]|净增|新?[改扩]{1,2}建|[新改扩迁]（[新改扩迁、]{1,5}）建|新建（[改扩迁]建?造?）)");

    private static final Pattern MEASURE = Pattern.compile(
            "(?:率|比重|占比|(?<![同环对相无之])比|比例|总量|(?<![质力能重])量|规模|容量|装机|面积|里程|能力|产能|产值|增加值|收入|支出|投入|投资|投资额|总额|余额|金额|成交额|营业额|(?:进出口|零售|销售|贷款)额|素养水平|化水平|能效|内资|(?:补[贴助]|保障|低保|救助|节能)标准|(?:能源|煤炭|石油|天然气|电力)消费"
                    + "|交易额|销售额|贸易额|额度|强度|能耗|电耗|水耗|煤耗|单耗|消耗|排放|浓度|寿命|年限|人数|户数|总数|数量|家数|次数|天数|台数|密度|覆盖面|市值|动力|速度|增速|[增涨降]幅|时间|时限|时长"
                    + "|人口|长度|蓄积|成本|费用|价格|服务人次|[^系指次多少参因]数|(?:盖|郁闭|满意|集中|首位)度|学位|占有量|保有|利用小时数|工业总产值|生产总值|总规模|总资产|净资产|税收|利用外资|外资|(?:到位|省外|市外|区外|县外|境内外|国内)资金|热损失|损失率|综合能源)$");

    /** The measures that plans print right before a number. */
    private static final Pattern EXTENT =
            Pattern.compile("(?:总量|规模|容量|装机|面积|里程|能力|产能|产量|产值|增加值|总额|余额|交易额|销售额|零售额|长度|保有量|蓄积量|数量|人数|户数|人口)$");

    private static final Pattern OF_PROJECT =
            Pattern.compile("(?:占地|用地|规划|建筑|总?投资|库容|建设|设计|现有|覆盖|服务)(?:总)?(?:面积|规模|容量|能力|人口|长度|里程|人数)$");

    /** What is measured by a number alone. */
    private static final Pattern INDEX = Pattern.compile("(?:系数|指数|容积率|PUE值?|（PUE）值?)$");

    private static final Pattern COUNTED = Pattern.compile(
            "(?:人才|人员|专家|骨干|教师|医生|医师|企业|公司|机构|组织|单位|项目|工程|基地|中心|平台|园区|示范区|试验区|(?:先导|先行|先行示范|核心|功能|合作|实验|实践|引领|样板)区|示范园|集聚区|开发区|产业园|品牌|学校|院校|医院|"
                    + "工厂|车间|集群|实验室|场景|产品|节点|标准|标准地|充电桩|充电站|充换电站|换电站|加氢站|加气站|站点|站|汽车|车辆|公交车|城市|城镇|乡镇|街道|村庄|乡村|社区|小区|县|农田|公园|绿地|湿地|森林|"
                    + "设施|设备|装置|机组|项|泊位|码头|航线|线路|公路|道路|铁路|管网|管道|绿道|住房|公寓|岗位|专业|课程|床位|座席|停车位|试点|示范点|示范村|示范县|示范企业|解决方案|专利|应用|案例|论文|成果|赛事|"
                    + "活动|景区|市场|商圈|街区|门店|超市|仓库|基站|机柜|农场|牧场|合作社|大户|农民|家庭|学生|技师|工匠|领军者|小巨人|建筑|家园|联盟"
                    + "|新增[^，；。]{0,6}就业|学位|托位|就业人员|泊位|[区房厂网户校库厕桥宅]改造|(?:建筑|节能|管道|道路|设施|线路|设备)改造|灌溉|营造林|造林|队伍|团队|驿站|食堂|图书馆|文化馆|博物馆|体育馆|书屋|步道|绿道|幼儿园|养老院|敬老院|领跑者|[点院所室库厂馆园村店户])$");

    /** What says nothing by itself: of what it is a rate or the total, other words tell, or nobody. */
    private static final Pattern GENERAL =
            Pattern.compile("(?:综合|总|年|平均|产业|经济|企业|行业)?(?:覆盖率|普及率|利用率|达标率|合格率|完成率|参与率|入住率|使用率|占有率|转化率|处理率"
                    + "|回收率|满意率|知晓率|满意度|规模|产值|产值规模|收入|营业收入|销售收入|主营业务收入|产量|产能|投资|投资额|面积|总量|增加值|能力|浓度|占比|比重)");

    private static final Pattern OR_OTHER = Pattern.compile("(?<=.)（[^（）]{1,8}）$");

    private static final Pattern CONJUNCTION =
            Pattern.compile("(?:、|以及|(?<!中)和(?!谐|美)|(?<![普涉危波遍])及(?!时|格|以上|以下)|(?<!参)与)(?![^（）]*）)");

    /** What a verb is about when its object is counted: one noun, whatever it ends in. */
    private static final Pattern THING =
            Pattern.compile("(?!.*(?:[的了并或约超]|达(?!峰)|不[少低]于|至少))[\\p{IsHan}A-Za-z0-9“”+（）]{3,20}");

    private static final Pattern RANK = Pattern.compile("^(?:国家|部|省|自治区|市|州|县|区|镇|乡|村)级(?:及以上|以上)?");

    private static final Pattern PART = Pattern.compile("(?!.*[的了并达])[\\p{IsHan}A-Za-z0-9“”]{2,16}");

    private static final Pattern RANKS =
            Pattern.compile("(?:国家|部|省|自治区|市|州|县|区)级(?:、|和|及|以及|与)(?=(?:国家|部|省|自治区|市|州|县|区)级)");

    /** What plans set side by side before the end of a name that both share. */
    private static final List<String> HEADS = List.of(
            "城镇|农村|乡村|城市|县城|城乡",
            "风电|光伏(?:发电)?|水电|火电|核电|煤电|气电|光热(?:发电)?|生物质(?:发电)?|太阳能(?:发电)?",
            "化肥|农药|农膜|秸秆",
            "国内|国外|境内|境外|入境",
            "公办|民办",
            "小学|初中|高中|义务教育|高中阶段|学前教育|高等教育");

    private static final List<Pattern> RANKS_AND_HEADS = Stream.concat(
                    Stream.of(RANK), HEADS.stream().map(heads -> Pattern.compile("^(?:" + heads + ")")))
            .toList();

    private IndicatorPhrase() {}

    /** Words with what goes before a name taken away, and what follows it. */
    static String cleaned(String words) {
        String left = words.strip();
        for (Matcher opening = OPENING.matcher(left); opening.find(); opening = OPENING.matcher(left)) {
            left = left.substring(opening.end());
        }
        return left;
    }

    /** Whether the words are the name of a quantity: they end as quantities do. */
    static boolean isMeasure(String name) {
        return isWhole(name)
                && (MEASURE.matcher(name).find() || INDEX.matcher(name).find());
    }

    /** {@code 智能工厂（车间）}, {@code 人才（团队）}: what may be counted instead stands behind the name. */
    private static String withoutOther(String name) {
        return OR_OTHER.matcher(name).replaceFirst("");
    }

    /**
     * Whether the words are the name of a quantity that a number may follow at once; what a project covers or costs is
     * told so too, and is no goal.
     */
    static boolean isExtent(String name) {
        return EXTENT.matcher(name).find()
                && isMeasure(name)
                && !OF_PROJECT.matcher(name).find();
    }

    /** Whether words end in the name of a quantity that has no unit. */
    static boolean isIndex(String words) {
        return INDEX.matcher(words).find();
    }

    /** Whether the words are the name of things that are counted. */
    static boolean isCounted(String name) {
        return isWhole(name) && COUNTED.matcher(withoutOther(name)).find();
    }

    /** The name of what is made, {@code 高标准农田} of {@code 建成高标准农田}; empty where nothing is made. */
    static Optional<String> made(String words) {
        Matcher made = MADE.matcher(words);
        return made.find() && made.end() < words.length() ? Optional.of(words.substring(made.end())) : Optional.empty();
    }

    /** The same with the verb where what is made has no more than two characters, {@code 改造危桥}. */
    static Optional<String> nameOfMade(String words) {
        return made(words).map(rest -> rest.length() < SHORTEST ? words : rest);
    }

    /** Whether words before a number say what is added, {@code 新增停车泊位}: the word belongs to the name. */
    static boolean isAdded(String words) {
        return ADDED.matcher(words).find() && isThing(words);
    }

    /** Whether the words may be what a verb before them makes so many of, whatever they end in. */
    static boolean isThing(String name) {
        return isWhole(name)
                && (COUNTED.matcher(withoutOther(name)).find()
                        || THING.matcher(name).matches())
                && !isList(name);
    }

    /** Whether a list of things may be what a verb before it makes so many of in all, {@code 国家标准、行业标准}. */
    static boolean areThings(String names) {
        return isWhole(names)
                && isCounted(names)
                && CONJUNCTION
                        .splitAsStream(names)
                        .allMatch(part -> PART.matcher(part).matches()
                                && !beginsAsAction(part)
                                && !MADE.matcher(part).find());
    }

    /** Whether words name more than one thing; {@code 国家级、省级绿色工厂} are one, of two ranks. */
    static boolean isList(String words) {
        return CONJUNCTION.matcher(RANKS.matcher(words).replaceAll("")).find();
    }

    /** Whether words say that something is done. */
    static boolean beginsAsAction(String words) {
        return ACTION.matcher(words).find();
    }

    /** What a level counts: {@code 测绘企业} of {@code 培育测绘企业}, but all of {@code 改造面积}, whose rest would be no name. */
    static String counted(String words) {
        return made(words).filter(rest -> isThing(rest) || isMeasure(rest)).orElse(words);
    }

    /** Whether the words before a number say that so many are made: {@code 建成}100个. */
    static boolean endsInMaking(String words) {
        return MAKING_BEFORE.matcher(words).find();
    }

    /** The names of a list, {@code 甲率、乙率}, where each could stand alone; otherwise the whole is one name. */
    static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : CONJUNCTION.split(name)) {
            parts.add(cleaned(part));
        }
        return parts.stream().allMatch(IndicatorPhrase::isMeasure) ? parts : List.of(name);
    }

    /**
     * The names of a list of which each has a number: those of {@link #parts}, or those that share their end,
     * {@code 国家级、省级绿色工厂}, {@code 城镇、农村居民收入}, whose beginnings are of one kind; otherwise the whole.
     */
    static List<String> distributed(String name) {
        List<String> parts = parts(name);
        List<String> printed =
                CONJUNCTION.splitAsStream(name).map(IndicatorPhrase::cleaned).toList();
        if (parts.size() > 1 || printed.size() < 2) {
            return parts;
        }
        String last = printed.get(printed.size() - 1);
        List<String> heads = printed.subList(0, printed.size() - 1);
        String end = last.substring(lengthOfHead(heads, last));
        List<String> names = new ArrayList<>();
        heads.forEach(head -> names.add(head + end));
        names.add(last);
        boolean areNames = !end.equals(last) && names.stream().allMatch(each -> isMeasure(each) || isCounted(each));
        return areNames ? names : List.of(name);
    }

    /** How long the beginning of the last name is that the others are of one kind with; 0 when that is not clear. */
    private static int lengthOfHead(List<String> heads, String last) {
        for (Pattern kind : RANKS_AND_HEADS) {
            Matcher head = kind.matcher(last);
            if (head.find()
                    && heads.stream().allMatch(other -> kind.matcher(other).matches())) {
                return head.end();
            }
        }
        return 0;
    }

    private static boolean isWhole(String name) {
        boolean hasBrackets = name.chars().filter(c -> c == '（').count()
                == name.chars().filter(c -> c == '）').count();
        return name.length() >= SHORTEST
                && name.length() <= LONGEST
                && hasBrackets
                && !GENERAL.matcher(name).matches()
                && !ACTION.matcher(name).find();
    }
}
