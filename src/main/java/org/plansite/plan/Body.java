package org.plansite.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who can be responsible: a bureau, an enterprise, a zone, or a collective name for several of them.
 *
 * @param id its id
 * @param name the main form as printed
 * @param kind what sort of body it is
 * @param aliases other forms printed in brackets for the same body
 * @param mentions further forms under which running text names it
 * @param everyday names people type in a search
 * @param members for a collective, whom the plan lets one know as its members
 * @param open for a collective, whether the plan does not say (all of) which bodies it means
 * @param candidates for an open collective, the sorts of bodies it may mean
 * @param note one line a reader needs, in Chinese
 * @param redirects former ids, whose addresses lead here
 */
public record Body(
        BodyId id,
        String name,
        BodyKind kind,
        List<String> aliases,
        List<SpokenName> mentions,
        List<String> everyday,
        List<BodyId> members,
        boolean open,
        List<BodyKind> candidates,
        Optional<String> note,
        List<String> redirects) {

    public Body {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
        everyday = List.copyOf(everyday);
        members = List.copyOf(members);
        candidates = List.copyOf(candidates);
        redirects = List.copyOf(redirects);
    }

    /**
     * A form of a name in running text that means the body only in some surroundings.
     *
     * @param text the form, {@code 生态城}
     * @param notAfter texts in front of it that make it another word
     * @param notBefore texts behind it that make it another word, {@code 市}
     */
    public record SpokenName(String text, List<String> notAfter, List<String> notBefore) {
        public SpokenName {
            notAfter = List.copyOf(notAfter);
            notBefore = List.copyOf(notBefore);
        }

        public static SpokenName of(String text) {
            return new SpokenName(text, List.of(), List.of());
        }
    }

    /** The same body with further names, each once. */
    public Body withNames(List<String> moreAliases, List<SpokenName> moreMentions, List<String> moreEveryday) {
        return new Body(
                id,
                name,
                kind,
                joined(aliases, moreAliases),
                joined(mentions, moreMentions),
                joined(everyday, moreEveryday),
                members,
                open,
                candidates,
                note,
                redirects);
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    public boolean isCollective() {
        return kind == BodyKind.COLLECTIVE;
    }

    /** Ids of bodies differ. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
