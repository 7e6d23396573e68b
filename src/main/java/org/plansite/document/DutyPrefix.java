package org.plansite.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Restores the government in front of a name that only an earlier name of the list prints.
 *
 * <p>{@code 省生态环境厅、农业农村厅}: the second is 省农业农村厅. Only for the departments every local government has;
 * not for enterprises, collectives and bodies of the nation.
 */
final class DutyPrefix {
    private static final String PARTY =
            "组织部|宣传部|统战部|政法委|网信办|编办|编委办|党校|社会工作部|直属机关工委|机关工委|政研室|政策研究室|改革办|老干部局|巡[视察]办|机要|台办|台湾工作|农办|军民融合|国安办|金融办|金融委";
    private static final String DEPARTMENT =
            "发展和?改革|发改|教育|教体|教科|科学技术|科技|工业和信息化|工业信息化|工信|经济和信息化|经济信息化|经信|民族|民宗|公安|民政|司法|财政|人力资源|人力社保|人社"
                    + "|自然资源|规划|国土|生态环境|环保|住房|住建|城乡|城市管理|城市更新|城管|综合执法|综合行政执法|交通|水利|水务|农业|农委|畜牧|渔业|商务|文化|文旅|文广旅|文体|旅游|卫生|卫健"
                    + "|退役军人|应急|审计|外办|外事|国有资产|国资|市场监管|市场监督|体育|统计|医保|医疗保障|机关事务|机关管理|粮食|粮储|乡村振兴|林业|林草|园林|绿化|能源|大数据|数据|政务服务|政务和?数|政数|行政审批|审批"
                    + "|信访|地方金融|金融|人防|人民防空|国防动员|知识产权|药监|药品|海洋|气象|税务|邮政|通信管?理|供销|工商联|总工会|妇联|团委|科协|残联|文联|侨联|侨办|社科|档案|法院|检察院|高级法院|中级法院|投资促进|招商|投促"
                    + "|地震|消防|贸促|贸易促进|广播|广电|新闻出版|文物|监狱|政府办公|政府研究|政研|公共资源|公积金|住房公积金|水文|地质|测绘|参事|港澳|国动办|委办公|高级人民法院|中级人民法院|人民检察院|人民法院|红十字|科学院|农科院|社科院|工商|质监|安监|营商|口岸|铁路办|机管|重点|新闻办|政府办|保密|密码管理";
    private static final String WHOLE = "法院|检察院|高级法院|中级法院|总工会|妇联|科协|残联|文联|侨联|工商联|贸促会|社科联";
    private static final Pattern OWN =
            Pattern.compile("^(?<place>(?!各|有关|相关|国家|中国|国网|全[省市区县])[\\p{IsHan}]{0,7}?(?:省|市|县|区|州|盟|旗|兵团))"
                    + "(?<organ>委(?=" + PARTY + "|办公)|人民政府|政府)?(?:" + DEPARTMENT + "|" + PARTY + ").*");
    private static final Pattern LOCAL = Pattern.compile(
            "^(?:" + WHOLE + "|(?:" + DEPARTMENT + ").*(?:局|厅|委|委员会|办|办公室|办公厅|院|联社|社|会|联|协|总队|支队|中心))(?:（[^）]*）)?$");
    private static final Pattern LOCAL_PARTY = Pattern.compile("^(?:" + PARTY + ").*");
    private static final Pattern NOT_LOCAL = Pattern.compile(".*(?:公司|集团|企业|银行|支行|协会|商会|学会|学院|大学|部门|单位|行业.*|机构)$");

    private String place = "";

    /** The name with its government in front; remembers the government of a name that prints one. */
    String restore(String name) {
        Matcher own = OWN.matcher(name);
        if (own.matches() && !name.matches("(?:市场|城市|区域|县域|城区).*")) {
            place = own.group("place");
            return name;
        }
        if (place.isEmpty() || NOT_LOCAL.matcher(name).matches()) {
            return name;
        }
        if (name.equals("团委")) {
            return "团" + place + "委";
        }
        if (LOCAL_PARTY.matcher(name).matches()) {
            return place + "委" + name;
        }
        return LOCAL.matcher(name).matches() ? place + name : name;
    }
}
