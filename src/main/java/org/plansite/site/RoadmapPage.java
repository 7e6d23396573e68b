package org.plansite.site;

import java.util.List;
import java.util.Optional;

/**
 * What the plans want, by year and period.
 *
 * @param asOf the date against which a year is over, ISO
 */
public record RoadmapPage(String asOf, List<Roadmap> plans) {

    /**
     * The roadmap of a plan.
     *
     * @param times the years and periods it names, deadlines first
     * @param drawings the same facts along the years, for wide and for narrow pages
     * @param undated what its fields say without a year
     */
    public record Roadmap(Link plan, List<Time> times, List<RoadmapDrawing> drawings, List<Undated> undated) {

        /** How many sentences bind without a year of their own. */
        public int undatedSentences() {
            return undated.stream().mapToInt(Undated::undated).sum();
        }
    }

    /**
     * A year or period and what is wanted by it.
     *
     * @param passed whether it is a deadline that is over on the declared date
     */
    public record Time(PlanTime time, String anchor, boolean passed, List<Group> groups) {
        public int targets() {
            return groups.stream().mapToInt(Group::targets).sum();
        }

        /** How many rows quote words that set no target. */
        public int words() {
            return groups.stream().mapToInt(Group::words).sum();
        }
    }

    /** What an action, or a chapter, wants by a time. */
    public record Group(String anchor, UnitLink field, List<Entry> entries) {
        public int targets() {
            return (int)
                    entries.stream().filter(entry -> entry.target().isPresent()).count();
        }

        public int words() {
            return entries.size() - targets();
        }
    }

    /**
     * One thing wanted.
     *
     * @param target a target; empty for words that set none
     * @param words those words, stretch by stretch
     */
    public record Entry(Optional<TargetView> target, List<Quote> words, UnitLink where) {

        /** The plan's words for it. */
        public String said() {
            return target.map(each -> each.quote().words())
                    .orElseGet(() ->
                            String.join("；", words.stream().map(Quote::words).toList()));
        }
    }

    /**
     * What a field says without a year.
     *
     * @param sentences how many of its sentences bind
     * @param undated how many of them name no year by which
     * @param address those in the register
     * @param targets the targets without a year
     */
    public record Undated(UnitLink field, int sentences, int undated, String address, List<TargetView> targets) {}
}
