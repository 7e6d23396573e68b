package org.plansite;

import java.util.List;
import java.util.stream.Stream;

/**
 * A package of the tool with what it may use.
 *
 * @param name the package below {@code org.plansite}; empty for {@code org.plansite} itself
 * @param rooms the names of the rooms it may use
 * @param libraries the packages of the libraries that enter here
 */
record Room(String name, List<String> rooms, List<String> libraries) {
    private static final List<String> ALWAYS =
            List.of("java..", "javax..", "org.w3c.dom..", "org.xml.sax..", "org.jspecify.annotations..");

    static Room of(String name) {
        return new Room(name, List.of(), List.of());
    }

    /** Where the command line is and the build is driven from: {@code org.plansite} without its rooms. */
    static Room hall() {
        return of("");
    }

    Room using(String... names) {
        return new Room(name, List.of(names), libraries);
    }

    Room behindItsDoor(String... packages) {
        return new Room(name, rooms, List.of(packages));
    }

    String packages() {
        return packagesOf(name);
    }

    String[] allowed() {
        return Stream.of(
                        ALWAYS,
                        libraries,
                        Stream.concat(rooms.stream(), Stream.of(name))
                                .map(Room::packagesOf)
                                .toList())
                .flatMap(List::stream)
                .toArray(String[]::new);
    }

    private static String packagesOf(String name) {
        return name.isEmpty() ? "org.plansite" : "org.plansite." + name + "..";
    }

    @Override
    public String toString() {
        return name.isEmpty() ? "org.plansite itself" : name;
    }
}
