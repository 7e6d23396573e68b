package org.plansite.plan;

import java.util.Locale;

/** A number with a unit that is neither a target nor a project's quantity, and why it is not. */
public record OtherNumber(Passage printed, Reason reason) {

    /** Why a number is no target. */
    public enum Reason {
        /** Says which things a rule is for: 年综合能耗超过5000吨标准煤的数据中心. */
        THRESHOLD,
        /** Part of a name, a class or a code: 110千伏电网, “871”, 5G. */
        NAME,
        /** States what is: 736平方公里的生态屏障区. */
        FACT,
        /** An order of magnitude: 千亿级. */
        MAGNITUDE,
        /** A number of things to do or places, announced for what follows: 三处, 四个领域. */
        COUNT,
        /** A length of time: 二十年累计. */
        DURATION,
        /** A rise or a fall that a table prints beside the value it leads to. */
        CHANGE;

        /** The name in data files and messages. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
