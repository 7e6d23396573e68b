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
        List<Supplement> supplements) {

    public PlanMetadata {
        supplements = List.copyOf(supplements);
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
