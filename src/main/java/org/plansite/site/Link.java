package org.plansite.site;

import org.plansite.plan.Body;
import org.plansite.plan.Indicator;

/**
 * Words that lead somewhere.
 *
 * @param text the words
 * @param address relative to the root of the language
 */
public record Link(String text, String address) {
    static Link to(Body body) {
        return new Link(body.name(), Addresses.body(body.id()));
    }

    static Link to(Indicator indicator) {
        return new Link(indicator.name(), Addresses.indicator(indicator.id()));
    }
}
