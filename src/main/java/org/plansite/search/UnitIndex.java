package org.plansite.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/** The Lucene index of some units; a unit's number is its place in the order it was added. */
final class UnitIndex implements AutoCloseable {
    /** Characters and pairs of the heading and the sentences. */
    static final String TEXT = "text";
    /** Numbers and words of other scripts, whole. */
    static final String WORD = "word";

    /** All fields whose terms are weighed. */
    static final List<String> FIELDS =
            List.of(TEXT, WORD, Keyword.BODY.id(), Keyword.VIA.id(), Keyword.YEAR.id(), Keyword.INDICATOR.id());

    private static final FieldType TEXT_TYPE = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true, false);
    private static final FieldType WORD_TYPE = type(IndexOptions.DOCS_AND_FREQS, false, true);

    private final UnitTexts texts;
    private final long pairsLeftOut;
    private final DirectoryReader reader;

    private UnitIndex(UnitTexts texts, long pairsLeftOut, DirectoryReader reader) {
        this.texts = texts;
        this.pairsLeftOut = pairsLeftOut;
        this.reader = reader;
    }

    /** Takes units in, one by one, in the order of the plans. */
    static final class Builder {
        /** Says at each start of a newer Java that Lucene knows no vector instructions of it; none are used. */
        private static final Logger VECTOR_WARNINGS = Logger.getLogger("org.apache.lucene.internal.vectorization");

        static {
            VECTOR_WARNINGS.setLevel(Level.SEVERE);
        }

        private final List<String> joinedTexts = new ArrayList<>();
        private final Directory directory;
        private final IndexWriter writer;
        private final boolean hasPairs;
        private long pairsLeftOut;

        /** Keeps in memory what the browser's files are made of: single characters, with their positions. */
        Builder() throws IOException {
            this(new ByteBuffersDirectory(), false);
        }

        /** Keeps the same in a folder. */
        Builder(Path folder) throws IOException {
            this(FSDirectory.open(folder), false);
        }

        private Builder(Directory directory, boolean hasPairs) throws IOException {
            this.directory = directory;
            this.hasPairs = hasPairs;
            // This merge policy alone keeps the units in order.
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig(new GramAnalyzer(hasPairs))
                            .setSimilarity(new SubstringSimilarity(Map.of()))
                            .setMergePolicy(new LogDocMergePolicy())
                            .setUseCompoundFile(false));
        }

        /** Keeps in memory what queries are answered from: the pairs besides. */
        static Builder forQueries() throws IOException {
            return new Builder(new ByteBuffersDirectory(), true);
        }

        void add(SearchUnit unit) throws IOException {
            List<String> texts = unit.indexedTexts();
            Document document = new Document();
            for (String text : texts) {
                document.add(new Field(TEXT, text, TEXT_TYPE));
                pairsLeftOut += hasPairs ? 0 : Math.max(0, text.codePointCount(0, text.length()) - 1);
                Words.of(text).forEach(word -> document.add(new Field(WORD, word, WORD_TYPE)));
            }
            for (Keyword keyword : Keyword.values()) {
                unit.values(keyword)
                        .forEach(value -> document.add(new StringField(keyword.id(), value, Field.Store.NO)));
            }
            writer.addDocument(document);
            joinedTexts.add(String.join(String.valueOf(UnitTexts.END), texts));
        }

        UnitIndex finish() throws IOException {
            writer.forceMerge(1);
            writer.close();
            return new UnitIndex(new UnitTexts(joinedTexts), pairsLeftOut, DirectoryReader.open(directory));
        }
    }

    static UnitIndex of(List<SearchUnit> units) {
        try {
            Builder builder = Builder.forQueries();
            for (SearchUnit unit : units) {
                builder.add(unit);
            }
            return builder.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return texts.size();
    }

    /** The folded texts of the units; Lucene's positions count from where a unit's begin. */
    UnitTexts texts() {
        return texts;
    }

    IndexSearcher searcher() {
        return new IndexSearcher(reader);
    }

    /** What BM25 wants to know of a field: how many units have it, and how long it is in the average. */
    record FieldStatistics(long units, float averageLength) {}

    /** Pairs count, whether this index has them or not. */
    FieldStatistics statistics(String field) throws IOException {
        CollectionStatistics statistics = searcher().collectionStatistics(field);
        if (statistics == null) {
            return new FieldStatistics(0, 0);
        }
        long terms = statistics.sumTotalTermFreq() + (field.equals(TEXT) ? pairsLeftOut : 0);
        return new FieldStatistics(statistics.docCount(), (float) (terms / (double) statistics.docCount()));
    }

    /**
     * The lengths of the units' texts.
     *
     * @param classes the lengths there are, ascending
     * @param written for each unit the place of its length among them, as the browser's files have numbers
     */
    record Lengths(List<Integer> classes, String written) {
        Lengths {
            classes = List.copyOf(classes);
        }
    }

    Lengths lengths() throws IOException {
        int[] lengths = new int[size()];
        NumericDocValues norms = leaf().getNormValues(TEXT);
        for (int unit = norms.nextDoc(); unit != DocIdSetIterator.NO_MORE_DOCS; unit = norms.nextDoc()) {
            lengths[unit] = SmallFloat.byte4ToInt((byte) norms.longValue());
        }
        List<Integer> classes =
                Arrays.stream(lengths).distinct().sorted().boxed().toList();
        StringBuilder written = new StringBuilder();
        for (int length : lengths) {
            Shard.appendNumber(written, classes.indexOf(length));
        }
        return new Lengths(classes, written.toString());
    }

    /** Takes what Lucene has of one term after the other, in the order of their code points. */
    @FunctionalInterface
    interface TermVisitor {
        void visit(String term, PostingsEnum postings) throws IOException;
    }

    void visitKeywords(Keyword keyword, TermVisitor visitor) throws IOException {
        visit(keyword.id(), PostingsEnum.NONE, term -> true, visitor);
    }

    void visitWords(TermVisitor visitor) throws IOException {
        visit(WORD, PostingsEnum.FREQS, term -> true, visitor);
    }

    /** Every single character, with its positions. */
    void visitCharacters(TermVisitor visitor) throws IOException {
        visit(TEXT, PostingsEnum.POSITIONS, term -> term.codePointCount(0, term.length()) == 1, visitor);
    }

    private void visit(String field, int flags, Predicate<String> wanted, TermVisitor visitor) throws IOException {
        Terms terms = leaf().terms(field);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            String text = term.utf8ToString();
            if (wanted.test(text)) {
                visitor.visit(text, each.postings(null, flags));
            }
        }
    }

    private LeafReader leaf() {
        return reader.leaves().get(0).reader();
    }

    private static FieldType type(IndexOptions options, boolean tokenized, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(tokenized);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
