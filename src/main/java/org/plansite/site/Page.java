package org.plansite.site;

import java.util.Optional;
import java.util.Set;

/**
 * A page of the site: where it stands, which template sets it and what it shows.
 *
 * @param address its address without the language's folder, as {@link Addresses} and all links in models have it
 * @param template the template's name without its ending
 * @param section the entry of the navigation it belongs to; empty for none
 * @param shown what the template shows
 * @param language the language of its interface
 * @param placement where the pages stand that its model names
 */
public record Page(
        String address, String template, String section, PageModel shown, Language language, Placement placement) {
    /** The templates of pages that only lead to others. */
    private static final Set<String> LEADING = Set.of("redirect", "not-found");

    Page(String address, String template, String section, Object model, Language language) {
        this(address, template, section, PageModel.of(model), language);
    }

    Page(String address, String template, String section, PageModel shown, Language language) {
        this(address, template, section, shown, language, Placement.ofTheSite());
    }

    /** The record that answers what the template shows. */
    public Object model() {
        return shown.get();
    }

    /** Whether it shows something itself, and does not only lead to other pages. */
    public boolean hasContent() {
        return !LEADING.contains(template);
    }

    /** The same page with something else to show. */
    Page showing(PageModel other) {
        return new Page(address, template, section, other, language, placement);
    }

    /** The same page of a plan among others. */
    Page placed(Placement plans) {
        return new Page(plans.of(address), template, section, shown, language, plans);
    }

    /** Where the shared page stands that leads to this page of each plan; none outside of a library. */
    public Optional<String> ofAllPlans() {
        String alone = address.substring(Math.min(placement.folder().length(), address.length()));
        boolean isMoved = placement.isInLibrary() && placement.of(alone).equals(address);
        return isMoved && !template.equals("list") ? Optional.of(alone) : Optional.empty();
    }

    /** Where the page is written, relative to the site's root. */
    public String path() {
        return language.folder() + address;
    }

    /** The same page with its interface in another language. */
    public Page in(Language other) {
        return new Page(address, template, section, shown, other, placement);
    }
}
