package org.plansite.plan;

import java.util.Optional;

/**
 * A term worth explaining; the explanation is the tool's, never the plan's.
 *
 * @param id its slug
 * @param name as printed
 * @param full what an abbreviation stands for
 * @param explanation one or two sentences, in Chinese
 */
public record Term(String id, String name, Optional<String> full, String explanation) {
    public Term {
        Slug.check(id);
    }
}
