package org.plansite.intake;

import java.util.List;
import java.util.regex.Pattern;

/** Guesses from a body's name what sort of body it is; a reviewer confirms it. */
final class BodyGuess {
    private static final Pattern COLLECTIVE = Pattern.compile(
            "(?:其他|其它)?(?:各|有关|相关|所有|全体).*|.*[^发](?:各|有关|相关)(?:部门|单位|地区|机构|企业|职能部门|成员单位|责任单位|市|区|县|街道|乡镇|镇|委办局|级).*"
                    + "|.*等(?:有关|相关)?(?:部门|单位)|.*成员单位|.*(?:市|区|县)(?:、|和)?(?:市|区|县)人民政府|(?:市|区|县|省)(?:直|级)(?:有关|相关|各)?(?:部门|单位)|(?:机关|局|委|厅|办)?(?:内设|直属|下属|属)?各?(?:科室|处室|股室)|.*属(?:国有)?企业");

    /** A kind with the names that are of it; the first that fits is taken. */
    private record Form(String kind, Pattern names) {}

    private static final List<Form> FORMS = List.of(
            form("group", ".*(?:领导小组|领导小组办公室|工作专班|联席会议|联席会议办公室|指挥部|指挥部办公室|协调小组|工作组|专项组)"),
            form("military", ".*(?:警备区|军分区|武警.*|人武部|人民武装部|驻.*部队|军队)"),
            form(
                    "party",
                    ".*(?:党委|党组|党工委|纪委|监委|纪委监委|组织部|宣传部|统战部|政法委|网信办|文明办|编办|党校|机关工委|总工会|工会|团委|团(?:省|市|州|盟|区|县|旗)委|共青团.*|妇联|工商联|科协|残联|红十字会|文联|社科联|侨联|台办|老干部局|党史研究室|信访局)|(?:省|市|区|县|州)委|中央.*(?:部|办|委)|(?:省|市|区|县)委.*(?:部|办|委|室)"),
            form("zone", ".*(?:开发区|开发区管委会|高新区|高新区管委会|保税区|保税港区|示范区|自贸区|园区|新区|管委会|管理委员会|生态城)"),
            form("town", ".*(?:街道|街道办事处|镇|乡|镇人民政府|乡人民政府|街镇|苏木)"),
            form(
                    "vertical",
                    ".*(?:税务局|海关|海事局|气象局|通信管理局|邮政管理局|金融监管局|银保监局|证监局|银保监分局|监管分局|调查队|调查总队|烟草专卖局|铁路局|铁路监管局|民航.*管理局|消防救援.*队|边检.*站|人民银行.*|分局)"),
            form("enterprise", ".*(?:公司|集团|银行|电网|供电局|分行|支行|信用社|研究院有限.*|铁塔|石化|石油|电信|移动|联通|电力)"),
            form(
                    "other",
                    ".*(?:法院|高院|中院|检察院|人大常委会|人大.*委|人大办公室|政协|政协办公室|政协.*委|协会|学会|商会|研究会|基金会|促进会|学院|大学|学校|医院|研究院|科学院|农科院|研究所)"),
            form("government", ".*(?:局|委|委员会|办|办公室|厅|部|署|总局|政府|中心|室|院|会|总署|总队|支队|大队)|.{1,5}(?:省|市|区|县|旗|州|盟)"));

    /** What a body is besides, or is called for short, printed behind its name: it tells nothing of the sort. */
    private static final Pattern BESIDE = Pattern.compile("(?<=.)[（(〔〈\\[【][^（()）]*[）)〕〉\\]】]$");

    private BodyGuess() {}

    private static Form form(String kind, String names) {
        return new Form(kind, Pattern.compile(names));
    }

    /** The kind as the vocabulary writes it. */
    static String kind(String name) {
        if (isCollective(name)) {
            return "collective";
        }
        String own = BESIDE.matcher(name).replaceFirst("");
        return FORMS.stream()
                .filter(form -> form.names().matcher(own).matches())
                .map(Form::kind)
                .findFirst()
                .orElse("other");
    }

    /** A name for several bodies that the plan does not list. */
    static boolean isCollective(String name) {
        return COLLECTIVE.matcher(name).matches();
    }
}
