package org.plansite.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Years from left to right, each as wide as the others. */
record TimeAxis(int first, int last, int left, int right) {

    /** The years from the first to the last that the times name. */
    static TimeAxis of(List<PlanTime> times, int left, int right) {
        int first = times.stream().mapToInt(PlanTime::from).min().orElseThrow();
        int last = times.stream().mapToInt(PlanTime::to).max().orElseThrow();
        return new TimeAxis(first, last, left, right);
    }

    /** Where a year begins. */
    int start(int year) {
        return at(year - first, 1);
    }

    /** Where a time ends. */
    int end(PlanTime time) {
        return start(time.end());
    }

    /** Where a day lies; empty for a day of another year. */
    Optional<Integer> day(LocalDate day) {
        return day.getYear() < first || day.getYear() > last
                ? Optional.empty()
                : Optional.of(
                        at((day.getYear() - first) * day.lengthOfYear() + day.getDayOfYear() - 1, day.lengthOfYear()));
    }

    /** The years' names at their middles. */
    List<Scale.Tick> years() {
        return IntStream.rangeClosed(first, last)
                .mapToObj(year -> new Scale.Tick(Integer.toString(year), at(2 * (year - first) + 1, 2)))
                .toList();
    }

    private int at(int part, int ofYear) {
        return left + Math.round((right - left) * (part / (float) (ofYear * (last - first + 1))));
    }
}
