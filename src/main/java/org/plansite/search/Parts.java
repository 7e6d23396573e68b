package org.plansite.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * A query taken apart, for the answers that have some of it and not all.
 *
 * <p>Names the lexicon knows are parts, so are numbers and words of other scripts; the rest is cut into pairs of
 * neighbouring characters, as the index is. Question words and function words carry no weight.
 *
 * @param segments in the order of the query
 * @param ignored the words without weight, in the order of the query
 */
record Parts(List<Segment> segments, List<String> ignored) {
    private static final Set<String> STOP_WORDS = stopWords();
    private static final int LONGEST_STOP_WORD =
            STOP_WORDS.stream().mapToInt(String::length).max().orElse(0);

    /**
     * A stretch of the query.
     *
     * @param text the stretch, folded
     * @param parts what is looked for: one part for a name, a word or a single character, else its pairs
     */
    record Segment(String text, List<Part> parts) {
        Segment {
            parts = List.copyOf(parts);
        }
    }

    /**
     * What is looked for and weighed as one.
     *
     * @param offset where it begins in its segment
     * @param text what it says, folded
     * @param kind how it was found
     * @param entries for a name, what it names
     */
    record Part(int offset, String text, Kind kind, List<Entry> entries) {
        Part {
            entries = List.copyOf(entries);
        }
    }

    /** How a part was found in the query. */
    enum Kind {
        NAME,
        WORD,
        GRAM
    }

    Parts {
        segments = List.copyOf(segments);
        ignored = List.copyOf(ignored);
    }

    static Parts of(SearchQuery query, Lexicon lexicon, Sounds sounds) {
        Reader reader = new Reader(lexicon, sounds);
        query.wanted().forEach(term -> reader.read(Numerals.inDigits(term.folded())));
        return new Parts(reader.segments, List.copyOf(reader.ignored));
    }

    /** All stop words, sorted by nothing but their file. */
    static Set<String> stopWords() {
        return new LinkedHashSet<>(
                List.of(Resource.read("stop-words.txt").strip().split("\\s+")));
    }

    List<Part> all() {
        return segments.stream().flatMap(segment -> segment.parts().stream()).toList();
    }

    private static final class Reader {
        private final Lexicon lexicon;
        private final Sounds sounds;
        private final List<Segment> segments = new ArrayList<>();
        private final Set<String> ignored = new LinkedHashSet<>();
        private final StringBuilder run = new StringBuilder();

        Reader(Lexicon lexicon, Sounds sounds) {
            this.lexicon = lexicon;
            this.sounds = sounds;
        }

        void read(String term) {
            Matcher word = Words.WORD.matcher(term);
            for (int at = 0; at < term.length(); ) {
                int end = lexicon.endOfName(term, at);
                if (end > at) {
                    String name = term.substring(at, end);
                    add(name, Kind.NAME, lexicon.recognised(name));
                } else if (word.find(at) && word.start() == at) {
                    end = word.end();
                    add(word.group(), Kind.WORD, List.of());
                } else if (endOfStopWord(term, at) > at) {
                    end = endOfStopWord(term, at);
                    endRun();
                    ignored.add(term.substring(at, end));
                } else {
                    end = term.offsetByCodePoints(at, 1);
                    goOn(term.codePointAt(at));
                }
                at = end;
            }
            endRun();
        }

        private void add(String text, Kind kind, List<Entry> entries) {
            endRun();
            segments.add(new Segment(text, List.of(new Part(0, text, kind, entries))));
        }

        private void goOn(int character) {
            if (Character.isLetter(character)) {
                run.appendCodePoint(character);
            } else {
                endRun();
            }
        }

        private void endRun() {
            if (run.isEmpty()) {
                return;
            }
            String text = run.toString();
            run.setLength(0);
            List<String> like = sounds.likeUnknown(text);
            if (like.isEmpty()) {
                List<Part> pairs = pairs(text);
                segments.add(
                        new Segment(text, pairs.isEmpty() ? List.of(new Part(0, text, Kind.GRAM, List.of())) : pairs));
            } else {
                Entry meant = new Entry(Entry.Kind.SYNONYMS, text, text, "", like, List.of());
                segments.add(new Segment(text, List.of(new Part(0, text, Kind.NAME, List.of(meant)))));
            }
        }

        private static List<Part> pairs(String text) {
            List<Part> pairs = new ArrayList<>();
            int next = text.offsetByCodePoints(0, 1);
            for (int at = 0; next < text.length(); at = next, next = text.offsetByCodePoints(at, 1)) {
                int end = text.offsetByCodePoints(next, 1);
                pairs.add(new Part(at, text.substring(at, end), Kind.GRAM, List.of()));
            }
            return pairs;
        }

        private static int endOfStopWord(String term, int start) {
            for (int end = Math.min(term.length(), start + LONGEST_STOP_WORD); end > start; end--) {
                if (STOP_WORDS.contains(term.substring(start, end))) {
                    return end;
                }
            }
            return start;
        }
    }
}
