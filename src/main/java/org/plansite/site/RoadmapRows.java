package org.plansite.site;

import static org.plansite.site.RoadmapGeometry.BAR;
import static org.plansite.site.RoadmapGeometry.MARGIN;
import static org.plansite.site.RoadmapGeometry.NUMBER;
import static org.plansite.site.RoadmapGeometry.PITCH;

import java.util.ArrayList;
import java.util.List;
import org.plansite.site.RoadmapDrawing.Bar;
import org.plansite.site.RoadmapDrawing.Cluster;
import org.plansite.site.RoadmapDrawing.Mark;
import org.plansite.site.RoadmapDrawing.Row;
import org.plansite.site.RoadmapPage.Entry;
import org.plansite.site.RoadmapPage.Group;
import org.plansite.site.RoadmapPage.Time;
import org.plansite.site.RoadmapPage.Undated;

/** Lays out the rows of a roadmap: periods above, and below them the marks, in lines where there are many. */
final class RoadmapRows {
    private final RoadmapGeometry geometry;
    private final TimeAxis axis;
    private final List<Time> times;

    RoadmapRows(RoadmapGeometry geometry, TimeAxis axis, List<Time> times) {
        this.geometry = geometry;
        this.axis = axis;
        this.times = times;
    }

    Row row(Undated field, int y) {
        int top = y + geometry.named() + MARGIN;
        List<Bar> bars = bars(field, top);
        int marks = bars.isEmpty() ? top : bars.get(bars.size() - 1).y() + BAR;
        List<Cluster> clusters = clusters(field, marks);
        int end = clusters.stream()
                .mapToInt(cluster -> cluster.y() + cluster.height())
                .max()
                .orElse(bars.isEmpty() ? marks + PITCH : marks);
        String label = field.field().kind().equals("section")
                ? field.field().citation() + " "
                : field.field().label();
        return new Row(field, geometry.fitted(label + field.field().title()), y, end + MARGIN - y, clusters, bars);
    }

    /** Periods side by side as long as they do not meet. */
    private List<Bar> bars(Undated field, int top) {
        List<Bar> bars = new ArrayList<>();
        int y = top;
        for (Time time : times) {
            for (Group group : time.time().isPeriod() ? groups(time, field) : List.<Group>of()) {
                int x = axis.start(time.time().from());
                Bar last = bars.isEmpty() ? null : bars.get(bars.size() - 1);
                y = last != null && x < last.x() + last.width() ? last.y() + BAR : y;
                bars.add(new Bar(group, time.time(), x, y, axis.end(time.time()) - x));
            }
        }
        return bars;
    }

    private List<Cluster> clusters(Undated field, int top) {
        List<Cluster> clusters = new ArrayList<>();
        int from = geometry.left();
        for (Time time : times) {
            if (!time.time().isPeriod()) {
                int end = axis.end(time.time());
                for (Group group : groups(time, field)) {
                    clusters.add(cluster(group, time.time(), end - from, end, top));
                }
                from = end;
            }
        }
        return clusters;
    }

    private static List<Group> groups(Time time, Undated field) {
        return time.groups().stream()
                .filter(group -> group.field().equals(field.field()))
                .toList();
    }

    /** The marks in front of their deadline, targets first, as many side by side as there is room for. */
    private static Cluster cluster(Group group, PlanTime time, int room, int end, int top) {
        List<Entry> entries = new ArrayList<>(group.entries());
        entries.sort((one, other) ->
                Boolean.compare(other.target().isPresent(), one.target().isPresent()));
        int number = entries.size() >= Cluster.MANY ? NUMBER : 0;
        int across = Math.max(1, Math.min((room - number - 6) / PITCH, RoadmapGeometry.SIDE_BY_SIDE));
        int columns = Math.min(across, entries.size());
        int lines = (entries.size() + columns - 1) / columns;
        int left = end - 3 - columns * PITCH;
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            marks.add(new Mark(
                    entries.get(i).target().isPresent(),
                    left + i % columns * PITCH + PITCH / 2,
                    top + i / columns * PITCH + PITCH / 2,
                    entries.get(i).said()));
        }
        return new Cluster(group, time, left - number, top, columns * PITCH + number, lines * PITCH, marks);
    }
}
