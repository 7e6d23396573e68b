package org.plansite.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.plan.Indicator;
import org.plansite.plan.Vocabulary;

/** Finds the indicator that a cell of an indicator table names: by the whole name, never by a part of it. */
final class TableNames {
    private static final Pattern SPACE = Pattern.compile("[\\s\u3000\u00a0]");
    private static final Pattern WHOLE = Pattern.compile("全(?:国|省|市|区|县|州|盟|旗|镇|域)");
    private static final Pattern NOTE_WITHIN = Pattern.compile("(?<=\\p{IsHan})[1-9](?=\\p{IsHan})");
    private static final Pattern NOTE_BEHIND = Pattern.compile("(?<=[\\p{IsHan}）)])[1-9]{1,2}$");

    /** Indicators by what the tables call them; those with an elided head by their last part. */
    private final Map<String, Indicator> whole = new HashMap<>();

    private final List<Elided> elided = new ArrayList<>();

    private record Elided(String head, String tail, Indicator indicator) {}

    TableNames(Vocabulary vocabulary) {
        for (Indicator indicator : vocabulary.indicators()) {
            indicator.printed().forEach(printed -> add(printed, indicator));
        }
        vocabulary.indicators().forEach(indicator -> whole.putIfAbsent(plain(indicator.name()), indicator));
    }

    private void add(String printed, Indicator indicator) {
        String[] parts = printed.split("…");
        if (parts.length == 1) {
            whole.putIfAbsent(plain(printed), indicator);
        } else {
            elided.add(new Elided(plain(parts[0]), plain(parts[parts.length - 1]), indicator));
        }
    }

    /**
     * The indicator with a name.
     *
     * @param groups the words above and before the name
     * @param isWhole whether the name says by itself what is measured
     */
    Optional<Indicator> find(String name, List<String> groups, boolean isWhole) {
        String plain = plain(name);
        List<String> spellings = List.of(
                plain,
                NOTE_BEHIND.matcher(plain).replaceAll(""),
                NOTE_WITHIN.matcher(NOTE_BEHIND.matcher(plain).replaceAll("")).replaceAll(""));
        for (String spelling : spellings) {
            Optional<Indicator> found = spelled(spelling, groups, isWhole);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Indicator> spelled(String name, List<String> groups, boolean isWhole) {
        Indicator same = isWhole ? whole.get(name) : null;
        Matcher place = WHOLE.matcher(name);
        if (same == null && isWhole && place.lookingAt()) {
            same = whole.get(name.substring(place.end()));
        }
        return Optional.ofNullable(same)
                .or(() -> elided.stream()
                        .filter(each -> each.tail().equals(name)
                                && groups.stream()
                                        .anyMatch(group -> plain(group).contains(each.head())))
                        .map(Elided::indicator)
                        .findFirst());
    }

    private static String plain(String name) {
        return SPACE.matcher(name)
                .replaceAll("")
                .replace('（', '(')
                .replace('）', ')')
                .replace('％', '%');
    }
}
