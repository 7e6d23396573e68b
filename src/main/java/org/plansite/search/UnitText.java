package org.plansite.search;

import org.plansite.plan.Sentence;

/** What the browser shows of a unit and looks into: its place and its words as printed. */
final class UnitText {
    private UnitText() {}

    /**
     * A JSON array: address, id, kind, citation, heading, the units above (heading and address of each, one after the
     * other), the sentences, each with a letter before it: {@code t} a title, {@code b} a bracket, {@code s} any
     * other.
     */
    static String write(SearchUnit unit) {
        return Json.of(json -> {
            json.writeStartArray();
            json.writeString(unit.address());
            json.writeString(unit.id());
            json.writeString(unit.kind());
            json.writeString(unit.citation());
            json.writeString(unit.heading());
            json.writeStartArray();
            for (SearchUnit.Crumb crumb : unit.path()) {
                json.writeString(crumb.heading());
                json.writeString(crumb.address());
            }
            json.writeEndArray();
            json.writeStartArray();
            for (Sentence sentence : unit.sentences()) {
                json.writeString(letter(sentence.role()) + sentence.text());
            }
            json.writeEndArray();
            json.writeEndArray();
        });
    }

    private static String letter(Sentence.Role role) {
        return switch (role) {
            case TITLE -> "t";
            case BRACKET -> "b";
            case TEXT -> "s";
        };
    }
}
