package org.plansite.document;

import java.util.regex.Pattern;

/** How the names of bodies look, without a vocabulary: by their endings. */
final class DutyNames {
    private static final String INNER = "(?:[（(〔\\[［][^（(）)]*[）)〕\\]］])?";
    private static final Pattern STRONG =
            Pattern.compile(".*(?:局|厅|委|委员会|政府|办公厅|办公室|(?<![主承协举开创试督兴])办|公司|集团|总队|支队|大队|法院|检察院"
                    + "|两院|支行|分行|银行|海关|联社|工会|妇联|工商联|科协|残联|文联|侨联|贸促会|党校|部门|单位|指挥部|领导小组|工作组|工作专班|专班|行署|总署|署|监会"
                    + "|办事处|(?<![东南西北中内外头下上局全])部|铁路局|分局)" + INNER + "$");
    private static final Pattern WEAK =
            Pattern.compile(".*(?:院|所|会|署|中心|站|处|科|室|队|街道|镇|乡|街|区|县|市|州|盟|旗|省|园|台|馆|社|企业|机构|学校|大学|学院"
                    + "|医院|高校|村|社区|组|联盟|厂|矿|港|电网|运营商|地区|地方|行|平台|分部|总部|基地|协会|商会|校|军分区)" + INNER + "$");
    private static final Pattern COLLECTIVE = Pattern.compile("(?:各|有关|相关|其他|其它|全[省市区县州]|所在|属地|涉及).*");
    private static final Pattern NO_BODY = Pattern.compile("政府|企业|高校|单位|部门|公司|社会|集团|银行|机构|主管部门|学校|市场");
    private static final Pattern SENTENCE = Pattern.compile(".*[。！？：:“”《》].*|.*[0-9０-９]{3,}.*|.{2,}由.+|.{40,}");

    /** Words a name quotes, {@code 市“两河”整治指挥部}; what is quoted as a whole is no name. */
    private static final Pattern QUOTED = Pattern.compile("(?<=.)“([^“”。！？：，；]{1,12})”|“([^“”。！？：，；]{1,12})”(?=.)");

    private DutyNames() {}

    /** Ends as hardly anything but a body does, or names a collective. */
    static boolean isStrong(String name) {
        return isWhole(name)
                || (isName(name)
                        && COLLECTIVE.matcher(name).matches()
                        && WEAK.matcher(name).matches());
    }

    /** Ends as hardly anything but a body does, so that 和 or white space behind it may start another name. */
    static boolean isWhole(String name) {
        return isName(name) && !isBeside(name) && STRONG.matcher(name).matches();
    }

    /** Ends as a body may. */
    static boolean isLikely(String name) {
        return isName(name)
                && !isBeside(name)
                && (isStrong(name) || WEAK.matcher(name).matches());
    }

    /** Could be a name at all, where the words around it say that it is one. */
    static boolean isName(String name) {
        return name.length() > 1
                && !SENTENCE.matcher(QUOTED.matcher(name).replaceAll("$1$2")).matches();
    }

    /** A sort of bodies, {@code 高校}, {@code 企业}: a name beside names, but alone it shows nothing. */
    static boolean isBeside(String name) {
        return NO_BODY.matcher(name).matches();
    }
}
