package org.plansite.site;

/**
 * A page of the site: where it stands, which template sets it and what it shows.
 *
 * @param address its address without the language's folder, as {@link Addresses} and all links in models have it
 * @param template the template's name without its ending
 * @param section the entry of the navigation it belongs to; empty for none
 * @param model a record that answers what the template shows
 * @param language the language of its interface
 */
public record Page(String address, String template, String section, Object model, Language language) {

    /** Where the page is written, relative to the site's root. */
    public String path() {
        return language.folder() + address;
    }

    /** The same page with its interface in another language. */
    public Page in(Language other) {
        return new Page(address, template, section, model, other);
    }
}
