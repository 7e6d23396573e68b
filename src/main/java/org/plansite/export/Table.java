package org.plansite.export;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * A data file, whatever its format: named columns over rows of one type.
 *
 * @param name the file's name without its ending
 * @param title in Chinese
 * @param description in Chinese: what a row is
 * @param columns in order
 * @param primaryKey the columns that together name a row; empty where none do
 * @param references the columns that name a row of another table
 * @param source makes the rows, in order, each time they are written: a library has more than one wants to keep
 */
record Table<R>(
        String name,
        String title,
        String description,
        List<Column<R>> columns,
        List<String> primaryKey,
        List<Reference> references,
        Supplier<Stream<R>> source) {

    /** The name of the last column. */
    static final String URL = "url";

    /**
     * Columns that name a row of another table.
     *
     * @param columns of this table
     * @param table the other table's name
     * @param targets the other table's columns, one for each
     */
    record Reference(List<String> columns, String table, List<String> targets) {
        Reference {
            columns = List.copyOf(columns);
            targets = List.copyOf(targets);
        }
    }

    Table {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        references = List.copyOf(references);
    }

    /** The rows, in order. */
    Stream<R> rows() {
        return source.get();
    }

    static <R> Definition<R> named(String name, String title, String description) {
        return new Definition<>(name, title, description);
    }

    /** A table without its rows, told column by column. */
    static final class Definition<R> {
        private final String name;
        private final String title;
        private final String description;
        private final List<Column<R>> columns = new ArrayList<>();
        private final List<Reference> references = new ArrayList<>();
        private List<String> primaryKey = List.of();

        private Definition(String name, String title, String description) {
            this.name = name;
            this.title = title;
            this.description = description;
        }

        Definition<R> text(String column, String says, String more, Function<R, String> cell) {
            columns.add(new Column.Text<>(new Column.Heading(column, says, more, List.of()), cell));
            return this;
        }

        /** Several values in a cell, {@code ;} between them. */
        Definition<R> joined(String column, String says, String more, Function<R, String> cell) {
            columns.add(new Column.Joined<>(new Column.Heading(column, says, more, List.of()), cell));
            return this;
        }

        Definition<R> choice(String column, String says, String more, List<String> choices, Function<R, String> cell) {
            columns.add(new Column.Text<>(new Column.Heading(column, says, more, choices), cell));
            return this;
        }

        Definition<R> number(String column, String says, String more, ToIntFunction<R> cell) {
            return optionalNumber(column, says, more, row -> OptionalInt.of(cell.applyAsInt(row)));
        }

        Definition<R> optionalNumber(String column, String says, String more, Function<R, OptionalInt> cell) {
            columns.add(new Column.Whole<>(new Column.Heading(column, says, more, List.of()), cell));
            return this;
        }

        Definition<R> flag(String column, String says, String more, Predicate<R> cell) {
            columns.add(new Column.Flag<>(new Column.Heading(column, says, more, List.of()), cell));
            return this;
        }

        /** The last column: where the site shows the row. */
        Definition<R> url(Function<R, String> cell) {
            return text(URL, "网址", "本行内容在网站中的位置，相对于网站根目录", cell);
        }

        Definition<R> primaryKey(String... names) {
            primaryKey = List.of(names);
            return this;
        }

        /** The columns name a row of the other table, where they are called the same. */
        Definition<R> refersTo(String table, String... names) {
            references.add(new Reference(List.of(names), table, List.of(names)));
            return this;
        }

        Definition<R> refersTo(Reference reference) {
            references.add(reference);
            return this;
        }

        Table<R> rows(Supplier<Stream<R>> source) {
            return new Table<>(name, title, description, columns, primaryKey, references, source);
        }
    }
}
