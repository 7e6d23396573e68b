package org.plansite.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes the bodies that are new to the vocabulary into a plan's own {@code agencies.yaml}, for a reviewer to confirm.
 *
 * <p>What stands in the file already is never changed: new entries are put below the line {@code agencies:}.
 */
final class DraftVocabulary {
    private static final String HEAD = """
            # 本方案自己的单位词表。由 plansite import 起草，请逐条核对：
            # - 核对无误，删去该条的 draft: true；再次导入不会改动已有条目，只补充新出现的单位。
            # - 不是单位的，把条目删去，并把原文的写法列入 not-bodies。
            # - 同一单位的另一种写法，并入该单位的 aliases，删去多余的条目。
            # - 几个方案共有的单位，移到 content/vocabulary/agencies.yaml。
            # 各字段的意思见 content/vocabulary/agencies.yaml 开头的说明。
            not-bodies: []

            agencies:
            """;
    private static final String KEY = "agencies:";

    private DraftVocabulary() {}

    /** An entry that was drafted. */
    record Entry(FoundBody body, String id, String kind) {}

    /** Entries for bodies, with ids that no other entry has. */
    static List<Entry> entries(List<FoundBody> bodies, String planId, Set<String> takenIds) {
        PinyinIds ids = PinyinIds.ofBodies();
        List<Entry> entries = new ArrayList<>();
        for (FoundBody body : bodies) {
            entries.add(new Entry(body, ids.suggest(body.name(), planId, takenIds), BodyGuess.kind(body.name())));
        }
        return entries;
    }

    /** The entries of bodies that nobody has confirmed: those of earlier imports, and new ones. */
    static List<Entry> unconfirmed(List<FoundBody> bodies, KnownNames known, List<Entry> added) {
        List<Entry> entries = new ArrayList<>();
        for (FoundBody body : bodies) {
            KnownNames.Draft draft = known.drafts().get(body.name());
            if (draft != null) {
                entries.add(new Entry(body, draft.id(), draft.kind()));
            }
            added.stream().filter(entry -> entry.body().equals(body)).forEach(entries::add);
        }
        return entries;
    }

    /**
     * The file's text.
     *
     * @param before the text as it was; empty when there was none
     */
    static String write(List<Entry> entries, String before) {
        StringBuilder added = new StringBuilder();
        entries.forEach(entry -> added.append(text(entry)));
        return DraftFile.with(before, HEAD, KEY, added.toString());
    }

    private static String text(Entry entry) {
        boolean isCollective = entry.kind().equals("collective");
        return "- id: " + entry.id() + "\n  name: "
                + DraftFile.quoted(entry.body().name()) + "\n  kind: " + entry.kind() + "\n"
                + (isCollective ? "  open: true\n" : "")
                + "  draft: true\n";
    }
}
