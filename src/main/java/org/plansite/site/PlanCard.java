package org.plansite.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plansite.plan.PlanMetadata;
import org.plansite.plan.PlanMetadata.Level;

/**
 * A plan as the shared pages of a library name it.
 *
 * @param level the id of its level, {@code county}; empty where nobody declared it
 * @param region the place it is for
 * @param topics what it is about
 * @param year of its issue, as far as its date tells
 */
public record PlanCard(
        String id,
        String title,
        String issuer,
        String date,
        String status,
        Optional<String> level,
        Optional<String> region,
        List<String> topics,
        Optional<String> year,
        String address) {
    private static final List<String> LEVELS =
            Stream.of(Level.values()).map(PlanCard::idOf).toList();

    /** Where what is not declared stands among the others: last. */
    private static final String LAST = "\uffff";

    /** From above, then by place, then the latest first. */
    static final Comparator<PlanCard> ORDER = Comparator.comparingInt(PlanCard::rank)
            .thenComparing(card -> card.region.orElse(LAST))
            .thenComparing(card -> card.date, Comparator.reverseOrder())
            .thenComparing(card -> card.id);

    public PlanCard {
        topics = List.copyOf(topics);
    }

    static PlanCard of(String id, PlanMetadata metadata) {
        String date = metadata.date();
        return new PlanCard(
                id,
                metadata.title(),
                metadata.issuer(),
                date,
                metadata.status(),
                metadata.shelf().level().map(PlanCard::idOf),
                metadata.shelf().region(),
                metadata.shelf().topics(),
                date.length() >= 4 ? Optional.of(date.substring(0, 4)) : Optional.empty(),
                id + "/index.html");
    }

    private static String idOf(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private int rank() {
        return level.map(LEVELS::indexOf).orElse(LEVELS.size());
    }

    /** The place as the address of the filtered table names it; {@code none} where nobody declared it. */
    public String regionToken() {
        return region.map(RowAttribute::token).orElse("none");
    }

    /** The topics as the address of the filtered table names them. */
    public String topicTokens() {
        return topics.isEmpty()
                ? "none"
                : String.join(" ", topics.stream().map(RowAttribute::token).toList());
    }
}
