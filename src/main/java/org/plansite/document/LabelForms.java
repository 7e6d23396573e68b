package org.plansite.document;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The forms in which a plan prints the labels of one level: where most are {@code (一)}, one more of them is not odd. */
public final class LabelForms {
    private final Map<String, Long> counts;
    private final int all;

    /** @param labels all of the level */
    public LabelForms(Collection<Label> labels) {
        this.counts = labels.stream()
                .map(LabelForms::form)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        this.all = labels.size();
    }

    /** Whether a label is printed neither as its level always prints it nor as most of this plan's labels are. */
    public boolean isOdd(Label label) {
        return !label.regular() && counts.getOrDefault(form(label), 0L) * 2 <= all;
    }

    private static String form(Label label) {
        return label.printed()
                .replaceAll("[\\s\\p{Zs}]", "")
                .replaceAll("[一二三四五六七八九十]+", "一")
                .replaceAll("[0-9０-９]+", "1");
    }
}
