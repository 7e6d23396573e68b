package org.plansite.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plansite.site.RoadmapPage.Group;
import org.plansite.site.RoadmapPage.Time;
import org.plansite.site.RoadmapPage.Undated;

/**
 * A roadmap along the years: time to the right, a row for each action, a mark for each thing wanted. What is due by a
 * time stands in front of its line.
 *
 * @param form {@code landscape}, with names beside the rows, or {@code portrait}, with names above them
 * @param left where the years begin
 * @param right where they end
 * @param top where the rows begin
 * @param named the height that a row's name takes above its marks
 * @param years the names of the years, in their middles
 * @param ends the deadlines
 * @param asOf where the declared date lies, if it does in these years
 * @param rows one for each field
 */
public record RoadmapDrawing(
        String form,
        int width,
        int height,
        int left,
        int right,
        int top,
        int named,
        List<Scale.Tick> years,
        List<End> ends,
        Optional<Integer> asOf,
        List<Row> rows) {

    /**
     * A deadline.
     *
     * @param lane the line of its name, from 0, so that no two names meet
     */
    public record End(PlanTime time, boolean passed, String anchor, int x, int lane) {}

    /**
     * A field.
     *
     * @param name its number and title, cut where there is no room
     */
    public record Row(Undated field, String name, int y, int height, List<Cluster> clusters, List<Bar> bars) {}

    /**
     * What a field wants by a deadline.
     *
     * @param x where it begins, the number in front of it included
     */
    public record Cluster(Group group, PlanTime time, int x, int y, int width, int height, List<Mark> marks) {
        /** From how many marks on a number says how many. */
        public static final int MANY = 4;

        public boolean isMany() {
            return marks.size() >= MANY;
        }
    }

    /** A target, or words that set none. */
    public record Mark(boolean target, int x, int y, String said) {}

    /** What a field says of a period. */
    public record Bar(Group group, PlanTime time, int x, int y, int width) {}

    static List<RoadmapDrawing> both(List<Time> times, List<Undated> fields, LocalDate asOf) {
        return times.isEmpty()
                ? List.of()
                : Stream.of(RoadmapGeometry.LANDSCAPE, RoadmapGeometry.PORTRAIT)
                        .map(geometry -> of(geometry, times, fields, asOf))
                        .toList();
    }

    static RoadmapDrawing of(RoadmapGeometry geometry, List<Time> times, List<Undated> fields, LocalDate asOf) {
        TimeAxis axis = TimeAxis.of(times.stream().map(Time::time).toList(), geometry.left(), geometry.right());
        RoadmapRows rows = new RoadmapRows(geometry, axis, times);
        List<Row> drawn = new ArrayList<>();
        int y = geometry.top();
        for (Undated field : fields) {
            Row row = rows.row(field, y);
            drawn.add(row);
            y += row.height();
        }
        return new RoadmapDrawing(
                geometry.form(),
                geometry.width(),
                y + RoadmapGeometry.FOOT,
                geometry.left(),
                geometry.right(),
                geometry.top(),
                geometry.named(),
                axis.years(),
                ends(axis, times),
                axis.day(asOf),
                drawn);
    }

    /** The name of a deadline that stands close to the next goes below the next one's. */
    private static List<End> ends(TimeAxis axis, List<Time> times) {
        List<End> ends = new ArrayList<>();
        for (int i = times.size() - 1; i >= 0; i--) {
            Time time = times.get(i);
            if (!time.time().isPeriod()) {
                int x = axis.end(time.time());
                int lane = ends.isEmpty() || ends.get(0).x() - x >= RoadmapGeometry.NAME
                        ? 0
                        : 1 - ends.get(0).lane();
                ends.add(0, new End(time.time(), time.passed(), time.anchor(), x, lane));
            }
        }
        return ends;
    }
}
