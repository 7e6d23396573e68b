package org.plansite.plan;

/** How a target's value binds, as the plan prints it. */
public enum Operator {
    AT_LEAST(">="),
    AT_MOST("<="),
    ABOVE(">"),
    BELOW("<"),
    ABOUT("~"),
    EQUAL("="),
    /** The plan hands the value elsewhere and prints no limit. */
    NONE("");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** The sign in the data files. */
    public String sign() {
        return sign;
    }
}
