package org.plansite.intake.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds elements and attributes of WordprocessingML by their local names. */
final class WordXml {
    private WordXml() {}

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .toList();
    }

    /** The element that a path of names leads to, first children first. */
    static Optional<Element> at(Element parent, String... path) {
        Optional<Element> found = Optional.of(parent);
        for (String name : path) {
            found = found.flatMap(element -> children(element, name).stream().findFirst());
        }
        return found;
    }

    /** {@code w:val} and the like; empty where there is none. */
    static Optional<String> value(Element element, String attribute) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node found = element.getAttributes().item(i);
            if (attribute.equals(found.getLocalName())) {
                return Optional.of(found.getNodeValue());
            }
        }
        return Optional.empty();
    }

    static Optional<String> valueAt(Element parent, String... path) {
        return at(parent, path).flatMap(element -> value(element, "val"));
    }

    static Optional<Integer> numberAt(Element parent, String... path) {
        return valueAt(parent, path)
                .filter(value -> value.matches("-?[0-9]{1,9}"))
                .map(Integer::parseInt);
    }

    /** A switch that is on when it is there and does not say that it is off. */
    static boolean isOn(Element parent, String... path) {
        return at(parent, path)
                .filter(element -> !List.of("0", "false", "off", "none")
                        .contains(value(element, "val").orElse("")))
                .isPresent();
    }
}
