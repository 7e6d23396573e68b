package org.plansite.plan;

import java.util.List;

/**
 * Words that mean the same in a search.
 *
 * @param printed the words the plans print for it; a search for one finds the others
 * @param everyday what people call it; a search for it finds the printed ones
 */
public record Synonyms(List<String> printed, List<String> everyday) {
    public Synonyms {
        printed = List.copyOf(printed);
        everyday = List.copyOf(everyday);
    }
}
