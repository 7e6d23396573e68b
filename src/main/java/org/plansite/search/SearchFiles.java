package org.plansite.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.plansite.plan.Plan;
import org.plansite.site.Messages;
import org.plansite.site.OutputFile;

/** The files under {@code search/} from which the browser answers. */
public final class SearchFiles {
    private final UnitIndex.Builder units;
    private final Cut cut;
    private final boolean isLibrary;
    private final Lexicon.Builder names;
    private final EntryCounts counts = new EntryCounts();
    private final Cards cards = new Cards();
    private final ShardWriter texts;
    private final ShardWriter index;
    private final BiConsumer<String, byte[]> files;
    private final Set<String> foldedPairs = new TreeSet<>();
    private int unitCount;

    /**
     * Begins the files of a library.
     *
     * @param units keeps the Lucene index meanwhile
     * @param files takes the name of a file, with its digits, and its bytes
     */
    SearchFiles(UnitIndex.Builder units, Cut cut, BiConsumer<String, byte[]> files) {
        this(units, cut, false, files);
    }

    /**
     * @param isLibrary whether the way to a unit has to begin with its plan
     */
    private SearchFiles(UnitIndex.Builder units, Cut cut, boolean isLibrary, BiConsumer<String, byte[]> files) {
        this.isLibrary = isLibrary;
        this.units = units;
        this.cut = cut;
        this.names = new Lexicon.Builder(cut);
        this.texts = ShardWriter.byCount("text", cut.unitsInTextFile(), files);
        this.index = ShardWriter.bySize("index", cut.charactersInIndexFile(), files);
        this.files = files;
    }

    /**
     * The files of some plans, paths relative to the site's root.
     *
     * @param messages the interface's words in the language of the plans
     */
    public static List<OutputFile> of(List<Plan> plans, Messages messages) {
        List<OutputFile> output = new ArrayList<>();
        Spool spool = plans.size() > 1 ? Spool.onDisk() : Spool.inMemory();
        int units =
                plans.stream().mapToInt(plan -> plan.outline().units().size()).sum();
        try {
            SearchFiles files = new SearchFiles(
                    new UnitIndex.Builder(),
                    Cut.of(units),
                    plans.size() > 1,
                    (name, bytes) -> output.add(new OutputFile("search/" + name + ".js", spool.keep(bytes))));
            for (Plan plan : plans) {
                files.add(plan);
            }
            files.finish(messages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output;
    }

    /** Takes in a plan. */
    void add(Plan plan) throws IOException {
        names.add(plan);
        counts.add(plan);
        cards.add(plan);
        if (cut.isNone()) {
            counts.addDetails(plan);
            cards.addUnits(plan);
        }
        for (SearchUnit unit : SearchUnits.of(plan, isLibrary)) {
            String text = UnitText.write(unit);
            foldedPairs.addAll(Folding.pairsUsedIn(text));
            texts.add(String.valueOf(unitCount++), text);
            units.add(unit);
        }
    }

    /** Writes what only the whole library tells. */
    void finish(Messages messages) throws IOException {
        try (UnitIndex library = units.finish()) {
            cards.values().forEach((key, card) -> index.add("c" + key, card));
            for (Keyword keyword : Keyword.inOrderOfIds()) {
                library.visitKeywords(
                        keyword,
                        (value, units) -> index.add(
                                "f" + keyword.id() + "/" + value,
                                PostingList.of(units).written()));
            }
            addGrams(library);
            UnitIndex.Lengths lengths = library.lengths();
            index.add("l", lengths.written());
            library.visitWords(
                    (word, units) -> index.add("w" + word, PostingList.of(units).written()));
            Lexicon lexicon = names.build(messages);
            foldedPairs.addAll(lexicon.foldedPairs());
            Head.Layout layout = new Head.Layout(
                    cut,
                    listed("keys", index.finish()),
                    listed("texts", texts.finish()),
                    Shard.write("pinyin", Pinyin.of(library, lexicon).table(), files),
                    Shard.write("traditional", Folding.simplifiedPairs(), files),
                    lengths);
            String head = new Head(library, lexicon, counts).write(layout, foldedPairs);
            files.accept("head", Shard.script("head", head));
        }
    }

    private void addGrams(UnitIndex library) throws IOException {
        GramTrie trie = new GramTrie(library.texts(), cut.many());
        try (InOrder<List<GramTrie.Gram>> grams = new InOrder<>(some -> some.forEach(
                gram -> index.add("g" + gram.characters(), gram.units().written())))) {
            library.visitCharacters((character, postings) -> {
                Occurrences places = Occurrences.of(postings, library.texts());
                grams.give(() -> trie.from(character, places));
            });
            grams.finish();
        }
    }

    /**
     * Writes down which files there are, page by page; the pages. If the head has room for all, each is a page by
     * itself.
     */
    private List<ShardWriter.Written> listed(String name, List<ShardWriter.Written> written) {
        if (cut.keysInPage() == 1) {
            return written;
        }
        ShardWriter pages = ShardWriter.byCount(name, cut.keysInPage(), files);
        written.forEach(file -> pages.add(file.firstKey(), file.digits()));
        return pages.finish();
    }
}
