package org.plansite.office;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The sheets made last: all formats of a download are written one soon after the other, and have the same rows. Of a
 * large library only a few are held at a time.
 */
final class RecentSheets {
    private static final int HELD = 4;

    private final Map<Object, Making> recent = new LinkedHashMap<>();

    /** The sheets of a download, made by the first who asks; others who ask meanwhile wait. */
    Sheets of(Object download, Supplier<Sheets> maker) {
        return making(download, maker).get();
    }

    private synchronized Making making(Object download, Supplier<Sheets> maker) {
        Making known = recent.remove(download);
        Making making = known == null ? new Making(maker) : known;
        recent.put(download, making);
        if (recent.size() > HELD) {
            recent.remove(recent.keySet().iterator().next());
        }
        return making;
    }

    /** Makes sheets once. */
    private static final class Making {
        private final Supplier<Sheets> maker;
        private Sheets[] made = {};

        Making(Supplier<Sheets> maker) {
            this.maker = maker;
        }

        synchronized Sheets get() {
            if (made.length == 0) {
                made = new Sheets[] {maker.get().withRowsMade()};
            }
            return made[0];
        }
    }
}
