package org.plansite.plan;

import java.util.List;
import java.util.Optional;

/**
 * What is known about a plan as a document.
 *
 * @param title the plan's own title
 * @param issuer who issued it, as printed
 * @param date the date of issue, ISO
 * @param status 现行, 废止 or whatever the office declares
 * @param sourceName the file it was imported from
 * @param sourceSha256 the hash of that file's bytes, lower-case hex
 * @param sourceLength its length in characters
 * @param shelf where the plan stands in a library
 * @param supplements what was added and is not in the source, such as a document number
 */
public record PlanMetadata(
        String title,
        String issuer,
        String date,
        String status,
        String sourceName,
        String sourceSha256,
        int sourceLength,
        Shelf shelf,
        List<Supplement> supplements) {

    /** A plan of which nothing says where it stands. */
    public PlanMetadata(
            String title,
            String issuer,
            String date,
            String status,
            String sourceName,
            String sourceSha256,
            int sourceLength,
            List<Supplement> supplements) {
        this(title, issuer, date, status, sourceName, sourceSha256, sourceLength, Shelf.UNKNOWN, supplements);
    }

    public PlanMetadata {
        supplements = List.copyOf(supplements);
    }

    /**
     * Where a plan stands in a library, as the office that keeps it declares; always shown as 补充.
     *
     * @param level of the government that issued it
     * @param region the place it is for, {@code 天津市滨海新区}
     * @param topics what it is about, {@code 碳达峰}
     */
    public record Shelf(Optional<Level> level, Optional<String> region, List<String> topics) {
        /** Of a plan of which nothing is declared. */
        public static final Shelf UNKNOWN = new Shelf(Optional.empty(), Optional.empty(), List.of());

        public Shelf {
            topics = List.copyOf(topics);
        }
    }

    /** The levels of government, from above. */
    public enum Level {
        NATION("国家"),
        PROVINCE("省"),
        CITY("市"),
        COUNTY("区县"),
        PARK("园区");

        private final String word;

        Level(String word) {
            this.word = word;
        }

        /** As {@code plan.yaml} says it. */
        public String word() {
            return word;
        }
    }

    /**
     * Something about the plan that its text does not say; always shown as 补充.
     *
     * @param name what it is, 发文字号
     * @param value the words
     * @param from where it was found
     */
    public record Supplement(String name, String value, Optional<String> from) {}
}
