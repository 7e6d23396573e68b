package org.plansite.site;

import java.util.List;

/**
 * All pages of a site, in the order they are written.
 *
 * @param settings what the owner declared
 * @param languages of the interface, the first at the root
 * @param navigation the entries of the bar every page carries
 * @param pages in every language
 */
public record Site(SiteSettings settings, List<Language> languages, List<Entry> navigation, List<Page> pages) {

    /**
     * An entry of the navigation.
     *
     * @param section its key in the messages and in {@link Page#section()}
     * @param address where it leads
     */
    public record Entry(String section, String address) {}

    public Site {
        languages = List.copyOf(languages);
        navigation = List.copyOf(navigation);
        pages = List.copyOf(pages);
    }

    /** Whether it is a library of several plans: the bar leads to the list of them then. */
    public boolean isLibrary() {
        return navigation.get(0).address().contains("#");
    }
}
