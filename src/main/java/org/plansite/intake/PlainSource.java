package org.plansite.intake;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.plansite.document.Omissions;
import org.plansite.source.SourceFile;

/**
 * A published text with what is known of its lines.
 *
 * @param boxes where something is framed: the number of the last line by that of the first
 */
record PlainSource(SourceFile file, Omissions omissions, NavigableMap<Integer, Integer> boxes) {
    PlainSource {
        boxes = new TreeMap<>(boxes);
    }
}
