package org.plansite.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/** A named column of a table: what it says, and how to print its cell for a row. */
sealed interface Column<R> {

    Heading heading();

    /** The type's name in a Frictionless table schema. */
    String type();

    /** The cell in CSV, and in JSON where the type is {@code string}; empty for nothing. */
    String print(R row);

    /** The cell in JSON. */
    void writeJson(R row, JsonGenerator json) throws IOException;

    default String name() {
        return heading().name();
    }

    /** What stands between the values where a cell holds several; empty where it holds one. */
    default String separator() {
        return "";
    }

    /**
     * What a reader needs to know about a column.
     *
     * @param name the key in the data
     * @param title in Chinese
     * @param description in Chinese; may be empty
     * @param choices the only words its cells may hold; empty when they are free
     */
    record Heading(String name, String title, String description, List<String> choices) {
        public Heading {
            choices = List.copyOf(choices);
        }
    }

    /** Words, exactly as the plan prints them, or ids; never {@code null}. */
    record Text<R>(Heading heading, Function<R, String> cell) implements Column<R> {
        @Override
        public String type() {
            return "string";
        }

        @Override
        public String print(R row) {
            return cell.apply(row);
        }

        @Override
        public void writeJson(R row, JsonGenerator json) throws IOException {
            json.writeStringField(name(), print(row));
        }
    }

    /** Several words or ids in one cell, {@code ;} between them; written in JSON as in CSV. */
    record Joined<R>(Heading heading, Function<R, String> cell) implements Column<R> {
        @Override
        public String type() {
            return "string";
        }

        @Override
        public String separator() {
            return ";";
        }

        @Override
        public String print(R row) {
            return cell.apply(row);
        }

        @Override
        public void writeJson(R row, JsonGenerator json) throws IOException {
            json.writeStringField(name(), print(row));
        }
    }

    /** A whole number of ours (a count, a position, a year); {@code null} in JSON where there is none. */
    record Whole<R>(Heading heading, Function<R, OptionalInt> cell) implements Column<R> {
        @Override
        public String type() {
            return "integer";
        }

        @Override
        public String print(R row) {
            OptionalInt number = cell.apply(row);
            return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
        }

        @Override
        public void writeJson(R row, JsonGenerator json) throws IOException {
            OptionalInt number = cell.apply(row);
            if (number.isPresent()) {
                json.writeNumberField(name(), number.getAsInt());
            } else {
                json.writeNullField(name());
            }
        }
    }

    /** Yes or no. */
    record Flag<R>(Heading heading, Predicate<R> cell) implements Column<R> {
        @Override
        public String type() {
            return "boolean";
        }

        @Override
        public String print(R row) {
            return Boolean.toString(cell.test(row));
        }

        @Override
        public void writeJson(R row, JsonGenerator json) throws IOException {
            json.writeBooleanField(name(), cell.test(row));
        }
    }
}
