package org.plansite.plan;

/**
 * Exact words of the plan at an exact place: what every fact stands on.
 *
 * @param unit the unit
 * @param sentence the sentence's number in the unit; 0 for its heading
 * @param start where the words start in the sentence's text (UTF-16 index)
 * @param words the words as printed, a substring of the sentence
 */
public record Passage(UnitId unit, int sentence, int start, String words) {
    public Passage {
        if (sentence < 0 || start < 0 || words.isEmpty()) {
            throw new IllegalArgumentException("no passage: " + unit + " s" + sentence + "@" + start + " " + words);
        }
    }

    public static Passage of(UnitId unit, Sentence sentence, int start, int end) {
        return new Passage(unit, sentence.number(), start, sentence.text().substring(start, end));
    }

    /** The whole sentence. */
    public static Passage of(UnitId unit, Sentence sentence) {
        return new Passage(unit, sentence.number(), 0, sentence.text());
    }

    /** The heading of a unit, as printed. */
    public static Passage ofHeading(Unit unit) {
        return new Passage(unit.id(), 0, 0, unit.heading());
    }

    public boolean isHeading() {
        return sentence == 0;
    }

    /** Where the words end in the sentence's text, exclusive. */
    public int end() {
        return start + words.length();
    }

    public boolean overlaps(Passage other) {
        return unit.equals(other.unit) && sentence == other.sentence && start < other.end() && other.start < end();
    }

    public boolean contains(Passage other) {
        return unit.equals(other.unit) && sentence == other.sentence && start <= other.start && other.end() <= end();
    }

    /** The sentence as data files name it, {@code 3.2.1#s2}. */
    public String sentenceId() {
        return unit + "#s" + sentence;
    }
}
