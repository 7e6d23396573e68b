package org.plansite.analysis;

import java.util.Locale;
import org.plansite.source.Location;

/**
 * A word of the vocabulary at its place in the files.
 *
 * @param section the list its entry stands in
 * @param id the entry's id; for synonyms, which have none, their first printed word
 * @param role what the word is for
 * @param text the word itself
 * @param where its place
 */
public record VocabularyWord(Section section, String id, Role role, String text, Location where) {

    /** The lists of a vocabulary, by their keys in the files. */
    public enum Section {
        AGENCIES,
        INDICATORS,
        TERMS,
        SYNONYMS;

        /** The folder of its entries' addresses. */
        String room() {
            return name().toLowerCase(Locale.ROOT) + "/";
        }
    }

    /** What a word is for. */
    public enum Role {
        ID,
        NAME,
        /** A form printed in brackets. */
        ALIAS,
        /** A form printed in running text. */
        MENTION,
        /** A form under which a plan prints an indicator or a synonym. */
        PRINTED,
        /** What people call it. */
        EVERYDAY
    }

    /** Whether both words belong to one entry. */
    public boolean isOfSameEntry(VocabularyWord other) {
        return section == other.section && id.equals(other.id);
    }
}
