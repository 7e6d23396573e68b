package org.plansite.site;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a page shows: a record that answers what the page's template asks for.
 *
 * <p>A site of one plan lays out all its pages at once. In a library a page is laid out when it is set, and let go then,
 * since the pages of a hundred plans fill more memory than the plans themselves.
 */
public final class PageModel {
    private final Supplier<?> record;
    private final Optional<Supplier<Fingerprint>> basis;

    private PageModel(Supplier<?> record, Optional<Supplier<Fingerprint>> basis) {
        this.record = record;
        this.basis = basis;
    }

    /** That has been laid out already. */
    static PageModel of(Object record) {
        return new PageModel(() -> record, Optional.empty());
    }

    /**
     * That is laid out anew whenever it is asked for.
     *
     * @param basis everything it will be made of
     */
    static PageModel onDemand(Supplier<?> laying, Supplier<Fingerprint> basis) {
        return new PageModel(laying, Optional.of(basis));
    }

    /** The record. */
    public Object get() {
        return record.get();
    }

    /** What it is made of, where that can be told without laying it out. */
    public Optional<Fingerprint> basis() {
        return basis.map(Supplier::get);
    }
}
