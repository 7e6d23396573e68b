package org.plansite.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plansite.analysis.IndicatorDrafts.Draft;
import org.plansite.analysis.IndicatorDrafts.Reason;
import org.plansite.document.Document;
import org.plansite.document.MarkdownReader;
import org.plansite.plan.Indicator;
import org.plansite.plan.Indicator.Direction;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Vocabulary;
import org.plansite.source.SourceFile;

/** What an import proposes as indicators, on invented sentences. */
class IndicatorDraftsTest {
    private static final Vocabulary NONE = new Vocabulary(List.of(), List.of(), List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "到2025年，全县芦苇湿地面积达到12万亩。 | 芦苇湿地面积 | 万亩 | UP",
                "到2025年，力争使污水处理厂单位电耗降至0.3千瓦时。 | 污水处理厂单位电耗 | 千瓦时 | DOWN",
                "到2025年，渠道损耗率控制在8%以内。 | 渠道损耗率 | % | DOWN",
                "到2025年，年径流总量稳定在3亿立方米左右。 | 年径流总量 | 亿立方米 | NONE",
                "到2025年，实现“堤防绿化覆盖率达到60%。 | 堤防绿化覆盖率 | % | UP",
                "“十四五”期间，渠系水利用率比2020年提高5个百分点。 | 渠系水利用率 | % | UP",
                "5年内，水文观测人员不少于40名。 | 水文观测人员 | 名 | UP",
                "到2025年，建成生态泵站30座。 | 生态泵站 | 座 | UP",
                "到2025年，培育引进测绘企业达到20家。 | 测绘企业 | 家 | UP",
                "力争打造15个具有水乡特色的示范社区。 | 示范社区 | 个 | UP",
                "到2025年，渠系水利用率65%左右。 | 渠系水利用率 | % | UP",
                "到2025年，护坡植被盖度达到70%。 | 护坡植被盖度 | % | UP",
                "到2025年，每万人口水文观测员数提高到3人。 | 每万人口水文观测员数 | 人 | UP",
                "到2025年，前10家企业用水占比不超过40%。 | 前10家企业用水占比 | % | DOWN",
                "到2025年，人口10万以上的乡镇供水普及率达到95%。 | 人口10万以上的乡镇供水普及率 | % | UP",
                "到2025年，基本医疗保险参保率达到95%以上。 | 基本医疗保险参保率 | % | UP",
                "到2025年，保障性租赁住房占比达到12%。 | 保障性租赁住房占比 | % | UP",
                "到2025年，并网光伏装机容量达到20万千瓦。 | 并网光伏装机容量 | 万千瓦 | UP",
                "到2025年，使用清洁能源车辆比例达到80%。 | 使用清洁能源车辆比例 | % | UP",
                "到2025年，建设用地面积控制在30万亩以内。 | 建设用地面积 | 万亩 | DOWN",
                "到2025年，建成区绿道长度达到120公里。 | 建成区绿道长度 | 公里 | UP",
                "到2025年，河道改造面积达到30万亩。 | 河道改造面积 | 万亩 | UP",
                "到2025年，全市PM2.5平均浓度比2020年下降15%以上。 | PM2.5平均浓度 | % | DOWN",
                "到2025年，每万人拥有5G基站数达到26个。 | 每万人拥有5G基站数 | 个 | UP",
                "到2025年，建成5G基站8000个。 | 5G基站 | 个 | UP",
                "到2025年，培育形成500亿级产业集群2个。 | 500亿级产业集群 | 个 | UP",
                "到2025年，引进水文专家30名（个）。 | 水文专家 | 名（个） | UP",
                "到2025年，诊断企业150家。 | 诊断企业 | 家 | UP",
                "到2025年，新增停车泊位5万个。 | 新增停车泊位 | 万个 | UP",
                "到2025年，城镇新增就业5万人。 | 城镇新增就业 | 万人 | UP",
                "到2025年，城镇新增就业累计达到5万人以上。 | 城镇新增就业 | 万人 | UP",
                "到2025年，累计完成老旧小区改造500个。 | 老旧小区改造 | 个 | UP",
                "到2025年，发展高效节水灌溉10万亩。 | 高效节水灌溉 | 万亩 | UP",
                "到2025年，灌溉水有效利用系数达到0.6以上。 | 灌溉水有效利用系数 | '' | UP",
                "到2025年，新建大型数据中心PUE降到1.3以下。 | 新建大型数据中心PUE | '' | DOWN",
                "到2025年，数据中心平均能源利用效率（PUE）控制在1.25以内，余热得到利用。 | 数据中心平均能源利用效率（PUE） | '' | DOWN",
                "到2025年，居民健康指数提高到82.5。 | 居民健康指数 | '' | UP",
                "到2025年，用水户满意度达到90分以上。 | 用水户满意度 | 分 | UP",
                "到2025年，取水许可办理时间压缩至2个工作日以内。 | 取水许可办理时间 | 个工作日 | DOWN",
                "到2025年，居民节水素养水平提升到25%。 | 居民节水素养水平 | % | UP",
                "到2025年，溺水死亡率控制在1.5/10万以下。 | 溺水死亡率 | /10万 | DOWN",
                "到2025年，近岸水质优良（一、二类）比例达到79%左右。 | 近岸水质优良（一、二类）比例 | % | UP",
                "到2025年，水权交易成交额达到5亿元。 | 水权交易成交额 | 亿元 | UP",
                "到2025年，新改建农村公路1500公里。 | 新改建农村公路 | 公里 | UP",
                "到2025年，新增学位2.5万个。 | 新增学位 | 万个 | UP",
                "到2025年，五年累计城镇新增就业5万人以上。 | 城镇新增就业 | 万人 | UP",
                "到2025年，单位产值能源消费比2020年下降15%。 | 单位产值能源消费 | % | DOWN",
                "到2025年，居民预期寿命在2020年基础上继续提高1岁。 | 居民预期寿命 | 岁 | UP",
                "到2025年,泵站项目审批时限缩短到3个月。 | 泵站项目审批时限 | 个月 | DOWN",
                "到2025年，完成老旧住宅改造面积300万平方米以上。 | 老旧住宅改造面积 | 万平方米 | UP",
                "到2025年，泵站新增装机容量20万千瓦，群众满意。 | 泵站新增装机容量 | 万千瓦 | UP",
                "到2025年，规模以上泵站企业由2022年的213家增加到600家。 | 规模以上泵站企业 | 家 | UP",
                "到2025年，超10亿元企业达到20家。 | 超10亿元企业 | 家 | UP",
                "到2025年，建成智能工厂（车间）80个左右。 | 智能工厂（车间） | 个 | UP",
                "到2025年，累计建成省级先导区3个。 | 省级先导区 | 个 | UP",
                "到2025年，亩均税收年均增长10%。 | 亩均税收 | % | UP",
                "到2025年，开发区标准厂房累计建成面积1200万平方米。 | 开发区标准厂房累计建成面积 | 万平方米 | UP",
                "泵站自动化率2025年底达到80%。 | 泵站自动化率 | % | UP",
                "到2025年，实施危桥加固改造22座。 | 危桥加固改造 | 座 | UP",
                "到2025年，制修订节水行业标准、地方标准30项以上。 | 节水行业标准、地方标准 | 项 | UP",
                "到2025年，遴选200家灌区水效领跑者。 | 灌区水效领跑者 | 家 | UP",
                "到2025年，改造危桥40座。 | 改造危桥 | 座 | UP",
                "到2025年，渠道巡护自动化水平达到60%。 | 渠道巡护自动化水平 | % | UP",
                "到2025年，护渠员补助标准提高到100元/人·月。 | 护渠员补助标准 | 元/人·月 | UP",
                "到2025年，开发乡村护渠岗位不少于800个。 | 乡村护渠岗位 | 个 | UP",
                "到2025年，改（新）建农村水窖9800口，新建农村水厕45座以上。 | 新建农村水厕 | 座 | UP",
                "到2025年，建设110千伏变电站21座。 | 110千伏变电站 | 座 | UP",
                "到2025年，制修订碳达峰碳中和相关地方标准50项以上。 | 碳达峰碳中和相关地方标准 | 项 | UP",
                "到2025年，创建国家级、省级节水园区80家。 | 国家级、省级节水园区 | 家 | UP",
                "到2025年，可再生能源占用电量比重力争达到36%。 | 可再生能源占用电量比重 | % | UP",
                "到2025年，建设用地总规模不突破3200平方公里。 | 建设用地总规模 | 平方公里 | DOWN",
                "到2025年，80%以上的水厂达到绿色水厂创建要求。 | 达到绿色水厂创建要求的水厂比例 | % | UP",
                "到2025年，建成区40%以上的面积达到海绵城市建设要求。 | 达到海绵城市建设要求的建成区面积比例 | % | UP",
                "到2025年，机组供电煤耗降到300克标准煤/千瓦时。 | 机组供电煤耗 | 克标准煤/千瓦时 | DOWN",
                "到2025年，机组供电二氧化碳排放控制在550克二氧化碳/千瓦时以内。 | 机组供电二氧化碳排放 | 克二氧化碳/千瓦时 | DOWN"
            })
    void aNameWithAVerbAndANumberIsProposed(String sentence, String name, String unit, Direction direction) {
        IndicatorDrafts found = found(sentence, NONE);
        assertThat(found.drafts())
                .extracting(Draft::name, Draft::unit, Draft::direction)
                .containsExactly(tuple(name, unit, direction));
        assertThat(found.unsure()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "渠道损耗率不超过8%。 | TIME",
                "到2025年，水质明显改善，占比达到30%。 | NAME",
                "到2025年，推动各镇加快建设，达标比例达到30%，提高节水灌溉水平达到60%。 | NAME",
                "到2025年，堤防、护岸绿化率分别达到60%、40%。 | SHARED",
                "到2025年，建成30座以上集供水、观测于一体的泵站和两个水文站。 | NAME",
                "力争新建800个水文站、雨量站。 | NAME",
                "到2025年，建设村级泵站服务点，覆盖率达到90%。 | NAME",
                "到2025年，培育灌溉企业、建设节水平台30个。 | NAME",
                "到2025年，渔业加快升级，年产值达到30亿元。 | NAME",
                "到2025年，泵站算力达到5EFLOPS、机架数量达到300个。 | NAME"
            })
    void whatIsNotClearIsOnlyListed(String sentence, Reason reason) {
        IndicatorDrafts found = found(sentence, NONE);
        assertThat(found.unsure()).extracting(IndicatorDrafts.Unsure::reason).contains(reason);
        assertThat(found.drafts())
                .extracting(Draft::name)
                .doesNotContain("占比", "绿化率", "泵站", "水文站", "渠道损耗率", "覆盖率", "年产值");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "到2025年，对耗水量超过30万吨的企业逐一检查。",
                "截至2020年底，渠系水利用率已达到60%。",
                "到2025年，建成110千伏变电站。",
                "“十四五”、“十五五”期间分别新增泵站装机容量4000万千瓦左右。",
                "到2025年，建成泵站一座，占地面积200亩。",
                "到2025年，全面完成改造。"
            })
    void whatSetsNothingIsNot(String sentence) {
        IndicatorDrafts found = found(sentence, NONE);
        assertThat(found.drafts()).isEmpty();
        assertThat(found.unsure()).isEmpty();
    }

    @Test
    void aListOfNamesWithOneNumberOrAsManyGivesEachAnEntry() {
        assertThat(found("到2025年，渠系水利用率、堤防绿化率分别达到60%、40%，泵站完好率和水闸完好率均达到90%。", NONE)
                        .drafts())
                .extracting(Draft::name)
                .containsExactly("渠系水利用率", "堤防绿化率", "泵站完好率", "水闸完好率");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "到2025年，国家级、省级水利工程实验室分别达到4家、48家。 | 国家级水利工程实验室、省级水利工程实验室",
                "到2025年，城镇、农村居民用水满意率分别达到90%、80%以上。 | 城镇居民用水满意率、农村居民用水满意率",
                "到2025年，创建示范河段3个、示范村30个。 | 示范河段、示范村",
                "到2025年，创建绿色水厂80家，节水园区5个、节水供应链10家。 | 绿色水厂、节水园区、节水供应链"
            })
    void whatAListLeavesOutIsRead(String sentence, String names) {
        IndicatorDrafts found = found(sentence, NONE);
        assertThat(found.drafts()).extracting(Draft::name).containsExactly(names.split("、"));
        assertThat(found.unsure()).isEmpty();
    }

    @Test
    void aListOfCountedThingsGivesEachAnEntry() {
        assertThat(found("到2025年，培训100名水文技术人员、200名泵站管理人员和30名测绘专家。", NONE).drafts())
                .extracting(Draft::name)
                .containsExactly("水文技术人员", "泵站管理人员", "测绘专家");
    }

    @Test
    void aUnitOfGoalsNeedsNoYear() {
        assertThat(names("# 一、总体要求\n\n## （一）主要目标\n\n渠道损耗率不超过8%。\n\n## （二）发展现状\n\n力争水质达标率达到60%。\n", ""))
                .containsExactly("渠道损耗率");
    }

    @ParameterizedTest
    @CsvSource({
        "某市“十四五”供水规划, true",
        "某市供水发展规划（2021—2025年）, true",
        "某市供水三年行动计划, true",
        "某市2023年供水工作要点, true",
        "某市供水第十四个五年规划纲要, true",
        "某市供水管理办法（2023年修订）, false",
        "某市供水方案, false"
    })
    void aPlanThatPrintsItsYearsSaysForWhen(String title, boolean isSaid) {
        assertThat(names("# 二、任务\n\n加快改造，渠系水利用率提高到60%，建成30座生态泵站，渠道损耗率不超过8%。目前水质达标率达到90%。\n", title))
                .containsExactlyElementsOf(isSaid ? List.of("渠系水利用率", "生态泵站") : List.of());
    }

    @Test
    void aGoalWhoseTitleSpeaksOfSuccessDoesNotLookBack() {
        String goal = "### 1.供水成效显著\n\n到2025年，渠系水利用率达到60%。\n";
        assertThat(names("# 一、总体要求\n\n## （一）发展目标\n\n" + goal, "")).containsExactly("渠系水利用率");
        assertThat(names("# 一、总体要求\n\n## （一）发展基础\n\n" + goal, "")).isEmpty();
    }

    @Test
    void theFirstYearOfAPlanIsAheadWhereThingsAreMadeInIt() {
        String title = "某市供水三年行动计划（2023—2025年）";
        assertThat(names("# 二、任务\n\n2023年新建5G泵站50座。\n", title)).containsExactly("新建5G泵站");
        assertThat(names("# 二、任务\n\n2022年新建5G泵站50座。\n", title)).isEmpty();
        assertThat(names("# 二、任务\n\n2023年，全市5G泵站50座。\n", title)).isEmpty();
        assertThat(names("# 二、任务\n\n三年净增供水企业114家，其中2023年34家。\n", title)).containsExactly("净增供水企业");
    }

    @Test
    void whatAChangeIsComparedWithMayStandBehindItsVerb() {
        String table =
                "# 附件\n\n供水主要指标\n\n| 指标名称 | 单位 | 2022年 | 2025年 |\n| --- | --- | --- | --- |\n| 单位供水电耗下降（较2020年） | % | \\[7.1] | \\[14] |\n";
        assertThat(names(table, "某市供水三年行动计划（2023—2025年）")).containsExactly("单位供水电耗");
    }

    @Test
    void whatWasReachedBeforeThePlanIsNoGoal() {
        assertThat(names(
                        "# 一、环境和目标\n\n## （一）发展环境\n\n“十三五”时期，供水事业长足进步。渠系水利用率达到50%，节水率超过20%。\n\n# 二、任务\n\n堤防绿化水平高于“十三五”时期，堤防绿化率提高到60%。\n",
                        "某市“十四五”供水规划"))
                .containsExactly("堤防绿化率");
    }

    @Test
    void aPeriodBeforeThePlanSetsNothing() {
        String told = "# 一、任务\n\n“十三五”期间，渠系水利用率年均提高3个百分点，城镇新增就业12万人。“十四五”期间，堤防绿化率年均提高2个百分点。\n";
        assertThat(names(told, "某市“十四五”供水规划")).containsExactly("堤防绿化率");
    }

    @Test
    void aSentenceInARowThatHandsOutDutiesMaySetAGoal() {
        assertThat(found("任务如下。\n\n| 任务 | 责任单位 |\n| --- | --- |\n| 修建渠道。到2025年，渠道损耗率控制在8%以内。 | 县水利局 |", NONE)
                        .drafts())
                .containsExactly(new Draft("渠道损耗率", "%", Direction.DOWN));
    }

    @Test
    void ofTwoUnitsWithOneNumberTheFirstIsMeant() {
        Document document = document("# 一、任务\n\n### 1.修建渠道\n\n加快修建。到2025年，渠系水利用率达到60%。\n\n### 1.护好渠道\n\n加快。巡护。\n");
        Vocabulary words = new Vocabulary(List.of(), List.of(indicator("渠系水利用率", "渠系")), List.of());
        assertThat(IndicatorDrafts.settings(document, "", words).values())
                .singleElement()
                .asInstanceOf(LIST)
                .singleElement()
                .extracting(Object::toString)
                .asString()
                .contains("01.md:5:13");
    }

    @Test
    void aShareThatSaysWhatIsReachedIsQuotedAlone() {
        Vocabulary words = new Vocabulary(
                List.of(),
                List.of(Cases.indicator("i0", "水厂", "的水厂达到绿色水厂创建要求"), Cases.indicator("i1", "灌区", "的灌区建成节水灌区")),
                List.of());
        Document document = document("# 一、任务\n\n到2025年，80%以上的水厂达到绿色水厂创建要求，90%以上的灌区建成节水灌区。\n");
        assertThat(IndicatorDrafts.settings(document, "", words).values().stream()
                        .flatMap(List::stream)
                        .map(IndicatorDrafts.Setting::words))
                .containsExactly("80%以上的水厂达到绿色水厂创建要求", "90%以上的灌区建成节水灌区");
    }

    @Test
    void aTaskThatIsNothingButItsTitleSetsWhatTheTitleSays() {
        assertThat(names("# 一、主要预期目标\n\n### 1.供水总量增长7%左右。\n\n（牵头单位：市水务局）\n\n### 2.实现节水率提高5%。\n\n加快改造。\n", ""))
                .containsExactly("供水总量");
    }

    @Test
    void whatTheVocabularyKnowsOrAReaderHasRefusedIsNotProposed() {
        Vocabulary known = new Vocabulary(List.of(), List.of(indicator("堤防绿化率", "护坡绿化率")), List.of());
        Document document = document("# 一、总体要求\n\n到2025年，堤防绿化率达到60%，渠道损耗率降至8%，水质达标率达到90%。到2025年，护坡绿化率达到50%。\n");
        IndicatorDrafts found = IndicatorDrafts.of(document, "", known, List.of("水质达标率"));
        assertThat(found.drafts()).extracting(Draft::name).containsExactly("渠道损耗率");
        assertThat(found.unsure())
                .singleElement()
                .extracting(IndicatorDrafts.Unsure::words, IndicatorDrafts.Unsure::reason)
                .containsExactly("护坡绿化率达到50%", Reason.KNOWN);
    }

    @Test
    void aNameThatWouldBeFoundWhereItSetsNothingIsNotProposed() {
        IndicatorDrafts found = found("到2025年，测绘企业达到20家。组织8家测绘企业座谈。", NONE);
        assertThat(found.drafts()).isEmpty();
        assertThat(found.unsure()).extracting(IndicatorDrafts.Unsure::reason).containsExactly(Reason.ELSEWHERE);
    }

    @Test
    void aClauseThatGoesOnWithTheNameIsNoOtherPlace() {
        assertThat(found("到2025年，渠系水利用率达到60%，到2030年达到70%。", NONE).drafts())
                .extracting(Draft::name)
                .containsExactly("渠系水利用率");
    }

    @Test
    void theShortFormOfANameBeforeIsNoIndicatorOfItsOwn() {
        IndicatorDrafts found = found("到2025年，淤泥年利用量达到40万吨；到2030年，年利用量达到45万吨。", NONE);
        assertThat(found.drafts()).extracting(Draft::name).containsExactly("淤泥年利用量");
        assertThat(found.unsure()).extracting(IndicatorDrafts.Unsure::reason).containsExactly(Reason.KNOWN);
    }

    private static IndicatorDrafts found(String sentence, Vocabulary vocabulary) {
        return IndicatorDrafts.of(document("# 一、总体要求\n\n" + sentence + "\n"), "", vocabulary, List.of());
    }

    private static List<String> names(String markdown, String title) {
        return IndicatorDrafts.of(document(markdown), title, NONE, List.of()).drafts().stream()
                .map(Draft::name)
                .toList();
    }

    private static Document document(String markdown) {
        return MarkdownReader.read(List.of(new SourceFile("01.md", markdown)));
    }

    private static Indicator indicator(String name, String everyday) {
        return new Indicator(
                new IndicatorId("one"),
                name,
                List.of(name),
                List.of(everyday),
                "%",
                "水",
                Direction.UP,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
