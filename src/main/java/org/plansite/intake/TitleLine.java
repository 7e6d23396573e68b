package org.plansite.intake;

import java.util.regex.Pattern;

/** Tells the title of a plan by its form: no punctuation of a sentence, and a word for a kind of document at its end. */
final class TitleLine {
    private static final Pattern FORM = Pattern.compile("[^。，：；]{2,50}"
            + "(方案|计划|规划|意见|办法|措施|政策|纲要|细则|行动|要点|分工|(?:责任|任务|目标)分解|工作安排|工作任务|工作事项)" + "([（(][^（）()]{1,20}[）)])?");

    private static final Pattern ATTACHMENT = Pattern.compile(
            "[^。，：；]{2,60}(表|清单|名单|图|台账|目录|标准|指标|流程|说明|分工|样式|模板|任务|项目|安排|职责|制度|目标)([（(][^（）()]{1,20}[）)])?");

    private TitleLine() {}

    static boolean matches(String words) {
        return FORM.matcher(words.strip()).matches();
    }

    /** The same of an attachment, which may be a table or a list besides. */
    static boolean matchesAttachment(String words) {
        return matches(words) || ATTACHMENT.matcher(words.strip()).matches();
    }
}
