package org.plansite.document;

import java.util.List;

/** A block of the plan's Markdown. */
public sealed interface Block {

    /**
     * A heading that carries the outline.
     *
     * <p>Outside a column, level 1 is a chapter (or the notice's and the plan's own title), 2 a section, 3 a task or a
     * principle. Inside a column, level 4 is a numbered item and 5 an un-numbered entry below it.
     *
     * @param level 1 to 6
     * @param words the printed label and title, {@code 1.推动绿色低碳优势产业集群发展。}
     * @param runIn whether the source goes on in the same line with the paragraph that follows
     */
    record Heading(int level, Words words, boolean runIn) implements Block {}

    /** A paragraph of the plan's words; one line of the source. */
    record Paragraph(Words words) implements Block {}

    /**
     * A boxed column.
     *
     * @param title the line that opens it, {@code 专栏3 新能源重点项目}, with the white space the source prints before it
     * @param blocks its items and paragraphs
     */
    record Column(Words title, List<Block> blocks) implements Block {
        public Column {
            blocks = List.copyOf(blocks);
        }
    }
}
