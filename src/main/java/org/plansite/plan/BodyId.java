package org.plansite.plan;

/** The id of a body or collective: its ASCII slug in addresses and data, {@code qu-shuiwuju}. */
public record BodyId(String value) {
    public BodyId {
        Slug.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
