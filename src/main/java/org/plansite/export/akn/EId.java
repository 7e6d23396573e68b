package org.plansite.export.akn;

/**
 * The id of an element, as the Akoma Ntoso Naming Convention 1.0 builds it: the parent's, and the element's short name
 * with its number: {@code chp_3__sec_2__para_1__content__p_1}.
 */
record EId(String value) {

    /** An element that stands in no other with an id. */
    static EId top(String name) {
        return new EId(name);
    }

    /** The only element of its name in this one. */
    EId only(String name) {
        return new EId(prefix() + name);
    }

    EId child(String name, String number) {
        return new EId(prefix() + name + "_" + number);
    }

    EId child(String name, int number) {
        return child(name, Integer.toString(number));
    }

    private String prefix() {
        return value.isEmpty() ? "" : value + "__";
    }
}
