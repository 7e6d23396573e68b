package org.plansite.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plansite.analysis.VocabularyWord.Role;
import org.plansite.analysis.VocabularyWord.Section;
import org.plansite.plan.Body;
import org.plansite.plan.Vocabulary;
import org.plansite.source.Location;

/**
 * A vocabulary that knows where in its files each word stands.
 *
 * @param vocabulary a plan's one also holds what the plan shares with others
 * @param words in the order of the files; a plan's own ones only
 * @param drafts of the words, the name of each entry that was guessed, at the place where the entry says so
 */
public record PlacedVocabulary(Vocabulary vocabulary, List<VocabularyWord> words, List<VocabularyWord> drafts) {
    /** Of no files. */
    public static final PlacedVocabulary NONE =
            new PlacedVocabulary(new Vocabulary(List.of(), List.of(), List.of()), List.of(), List.of());

    public PlacedVocabulary {
        words = List.copyOf(words);
        drafts = List.copyOf(drafts);
    }

    /** The bodies whose entries stand in the files. */
    public Stream<Body> bodies() {
        Set<String> ids = words.stream()
                .filter(word -> word.role() == Role.ID && word.section() == Section.AGENCIES)
                .map(VocabularyWord::text)
                .collect(Collectors.toSet());
        return vocabulary.bodies().stream()
                .filter(body -> ids.contains(body.id().value()));
    }

    /** The places of all entries that have an id, by their addresses in the site: {@code agencies/qu-shuiwuju}. */
    public Map<String, Location> entries() {
        Map<String, Location> entries = new LinkedHashMap<>();
        words.stream()
                .filter(word -> word.role() == Role.ID)
                .forEach(word -> entries.put(word.section().room() + word.text(), word.where()));
        return entries;
    }
}
