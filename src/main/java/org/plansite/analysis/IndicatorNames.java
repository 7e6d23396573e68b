package org.plansite.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.plansite.plan.Indicator;
import org.plansite.plan.Vocabulary;

/**
 * Recognises the indicators of the vocabulary by the names the plan prints.
 *
 * <p>A printed name with {@code …} means its last part, where the other parts stand before it in the same sentence:
 * {@code 可再生能源装机容量…装机占比}.
 */
final class IndicatorNames {
    private static final String CONJUNCTIONS = "、和及与";

    private final List<Name> names = new ArrayList<>();
    private final SharedHeads sharedHeads;
    private final OptionalInt firstYear;
    private final NameBoundary boundary;

    /** @param title the plan's title, which says the place that its numbers are for, and perhaps the years */
    IndicatorNames(Vocabulary vocabulary, String title) {
        boundary = new NameBoundary(title);
        firstYear = TitleYears.firstOf(title);
        for (Indicator indicator : vocabulary.indicators()) {
            indicator
                    .printed()
                    .forEach(printed -> names.add(
                            new Name(indicator, List.of(Marks.read(printed).split("…")))));
        }
        names.sort(Comparator.comparingInt(Name::weight).reversed());
        Map<String, Indicator> whole = new HashMap<>();
        names.stream().filter(name -> name.parts.size() == 1).forEach(name -> whole.put(name.last(), name.indicator));
        sharedHeads = new SharedHeads(whole);
    }

    /** The first of the years that the plan's title prints. */
    OptionalInt firstYear() {
        return firstYear;
    }

    /** An indicator and where its printed name starts. */
    record Match(Indicator indicator, int start, int end) {}

    /**
     * The indicators named right before {@code end}: one, or several that share a number
     * ({@code 城镇生活垃圾无害化处理率、城市生活垃圾分类覆盖率}), in printed order.
     */
    List<Match> before(String sentence, int end) {
        List<Match> shared = sharedHeads.before(sentence, end);
        if (!shared.isEmpty()) {
            return shared;
        }
        List<Match> matches = new ArrayList<>();
        Optional<Match> match = named(sentence, end);
        while (match.isPresent()) {
            matches.add(0, match.get());
            match = before(sentence, match.get());
        }
        return matches;
    }

    /** The longest name that ends at {@code end}, unless it may be the end of one that the vocabulary has not. */
    private Optional<Match> named(String sentence, int end) {
        for (Name name : names) {
            Optional<Match> match = name.before(sentence, end);
            if (match.isPresent()) {
                boolean isOwn =
                        !isShared(name) || boundary.isAt(sentence, match.get().start());
                return match.filter(found -> isOwn);
            }
        }
        return Optional.empty();
    }

    /** Whether the vocabulary has another indicator whose name ends so: then there may be more that it has not. */
    private boolean isShared(Name name) {
        return name.parts.size() == 1
                && names.stream()
                        .anyMatch(other -> !other.indicator.equals(name.indicator)
                                && other.last().length() > name.last().length()
                                && other.last().endsWith(name.last()));
    }

    /**
     * The indicator named right behind {@code start}: {@code 推广900辆氢燃料电池汽车}, {@code 超过30%的炼油产能}; a printed name
     * that begins with 的 is meant for this place only.
     */
    Optional<Match> after(String sentence, int start) {
        return names.stream()
                .filter(name -> name.parts.size() == 1 && sentence.startsWith(name.last(), start))
                .map(name -> new Match(
                        name.indicator,
                        name.last().startsWith("的") ? start + 1 : start,
                        start + name.last().length()))
                .findFirst();
    }

    /**
     * The indicator a number of things is counted for, behind the words that describe them:
     * {@code 30个特色鲜明、差异化发展的试点城市}.
     */
    Optional<Match> behindModifiers(String sentence, int start, int end) {
        int of = sentence.lastIndexOf('的', end - 1);
        if (of < start || sentence.substring(start, of).matches(".*[0-9，；].*")) {
            return Optional.empty();
        }
        return names.stream()
                .filter(name -> name.parts.size() == 1
                        && of + 1 + name.last().length() == end
                        && sentence.startsWith(name.last(), of + 1))
                .map(name -> new Match(name.indicator, of + 1, end))
                .findFirst();
    }

    /** An indicator anywhere between two places: {@code 下达的煤炭消费总量削减目标}. */
    Optional<Match> within(String sentence, int start, int end) {
        for (Name name : names) {
            int at = name.parts.size() == 1 ? sentence.indexOf(name.last(), start) : -1;
            if (at >= 0 && at + name.last().length() <= end) {
                return Optional.of(
                        new Match(name.indicator, at, at + name.last().length()));
            }
        }
        return Optional.empty();
    }

    /** A further indicator joined to the given one, with its whole name or with the given one's tail left out. */
    private Optional<Match> before(String sentence, Match match) {
        int end = match.start() - 1;
        if (end <= 0 || CONJUNCTIONS.indexOf(sentence.charAt(end)) < 0) {
            return Optional.empty();
        }
        Optional<Match> whole = named(sentence, end);
        return whole.isPresent() ? whole : elided(sentence, end, sentence.substring(match.start(), match.end()));
    }

    /** {@code 新建公共机构建筑} before {@code 新建厂房屋顶光伏覆盖率} stands for 新建公共机构建筑屋顶光伏覆盖率. */
    private Optional<Match> elided(String sentence, int end, String full) {
        for (Name name : names) {
            for (int head = name.last().length() - 1; head > 1; head--) {
                boolean tailShared = full.endsWith(name.last().substring(head));
                if (tailShared && sentence.startsWith(name.last().substring(0, head), end - head)) {
                    return Optional.of(new Match(name.indicator, end - head, end));
                }
            }
        }
        return Optional.empty();
    }

    private record Name(Indicator indicator, List<String> parts) {
        String last() {
            return parts.get(parts.size() - 1);
        }

        int weight() {
            return parts.stream().mapToInt(String::length).sum();
        }

        Optional<Match> before(String sentence, int end) {
            int start = end - last().length();
            if (start < 0 || !sentence.startsWith(last(), start)) {
                return Optional.empty();
            }
            int from = 0;
            for (String part : parts.subList(0, parts.size() - 1)) {
                int at = sentence.indexOf(part, from);
                if (at < 0 || at + part.length() > start) {
                    return Optional.empty();
                }
                from = at + part.length();
            }
            return Optional.of(new Match(indicator, start, end));
        }
    }
}
