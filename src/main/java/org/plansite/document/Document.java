package org.plansite.document;

import java.util.List;

/**
 * A plan's words as blocks, in the order of the source: all of its Markdown files, one after the other.
 *
 * @param blocks at least one
 */
public record Document(List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }
}
