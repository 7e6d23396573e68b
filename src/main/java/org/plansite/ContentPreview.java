package org.plansite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plansite.compare.Editions;
import org.plansite.pages.PageRenderer;
import org.plansite.plan.Plan;
import org.plansite.serve.Draft;
import org.plansite.serve.SiteSource;
import org.plansite.serve.Snapshot;
import org.plansite.site.OutputFile;
import org.plansite.site.OutputTree;
import org.plansite.source.Diagnostic;
import org.plansite.source.InputException;

/** Lays out the site of a content folder again and again, and keeps what an edit left as it was. */
public final class ContentPreview implements SiteSource {
    private final Path content;
    private final Path templates;
    private final Optional<Path> previous;
    private final ContentReader reader;
    private final Optional<ContentReader> previousReader;
    private final Kept<Snapshot, PageRenderer> renderers = new Kept<>(true);
    private final Kept<SearchInput, Supplier<List<OutputFile>>> searches = new Kept<>(true);

    /** All that the files of the search depend on. */
    private record SearchInput(List<Plan> plans, List<String> languages) {
        static SearchInput of(Content content) {
            return new SearchInput(content.plans(), content.settings().languages());
        }
    }

    /**
     * @param content holds the plans and the vocabulary
     * @param templates holds templates of the owner's own; need not exist
     * @param previous holds the content of the previous edition, if there is one
     */
    public ContentPreview(Path content, Path templates, Optional<Path> previous) {
        this.content = content;
        this.templates = templates;
        this.previous = previous;
        this.reader = new ContentReader(content);
        this.previousReader = previous.map(ContentReader::new);
    }

    @Override
    public List<Path> folders() {
        return Stream.concat(Stream.of(content, templates), previous.stream()).toList();
    }

    /**
     * A plan whose words are no longer those of its source is shown all the same: who edits one of the two files wants to
     * see it before the other is mended.
     */
    @Override
    public Draft draft() {
        Timings unread = new Timings();
        List<Diagnostic> remarks = new ArrayList<>();
        PageRenderer renderer = renderers.of("", Snapshot.of(List.of(templates)), () -> new PageRenderer(templates));
        Content now = reader.read(unread, remarks::add);
        Optional<Editions> editions = previousReader.map(
                before -> Editions.of(before.read(unread).content().plans(), now.plans()));
        List<OutputFile> files = new Layout(content, now, editions).withoutSearch(renderer, unread);
        return new Draft(
                OutputTree.of(files),
                searches.of("", SearchInput.of(now), () -> new Once<>(() -> Layout.search(now))),
                now.settings().baseAddress(),
                remarks);
    }

    @Override
    public void rehearse() {
        try {
            new ContentPreview(content, templates, previous).draft();
        } catch (InputException errors) {
            return; // told by the preview itself
        }
    }
}
