package org.plansite.office;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands in a cell of a grid. */
sealed interface Cell {

    /** The cell as text; lines are parted by line feeds. */
    String words();

    /** Words that stay words, whatever they begin with. */
    static Cell text(String words) {
        return new Text(words, Optional.empty());
    }

    /** A number of ours. */
    static Cell whole(int number) {
        return new Figure(Integer.toString(number));
    }

    /** A number as the plan prints it; words where it is not written as one. */
    static Cell figure(String printed) {
        return Figure.PLAIN.matcher(printed).matches() ? new Figure(printed) : text(printed);
    }

    /** A cell to fill in. */
    static Cell blank() {
        return new Blank();
    }

    /** The cell above reaches down to here. */
    static Cell above() {
        return new Above();
    }

    /**
     * Words, which may lead somewhere.
     *
     * @param link a whole address
     */
    record Text(String words, Optional<String> link) implements Cell {}

    /** A number. */
    record Figure(String words) implements Cell {
        private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,10})?");
    }

    /**
     * A day.
     *
     * @param printed the words that name it
     */
    record Day(LocalDate date, String printed) implements Cell {
        @Override
        public String words() {
            return printed.isEmpty() ? DateTimeFormatter.ISO_LOCAL_DATE.format(date) : printed;
        }
    }

    /** Nothing yet. */
    record Blank() implements Cell {
        @Override
        public String words() {
            return "";
        }
    }

    /** Part of the cell above. */
    record Above() implements Cell {
        @Override
        public String words() {
            return "";
        }
    }
}
