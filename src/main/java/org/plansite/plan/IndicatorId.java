package org.plansite.plan;

/** The id of an indicator: its ASCII slug in addresses and data. */
public record IndicatorId(String value) {
    public IndicatorId {
        Slug.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
