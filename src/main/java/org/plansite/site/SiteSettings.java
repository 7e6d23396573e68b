package org.plansite.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code content/site.yaml} says.
 *
 * @param title the site's name
 * @param baseAddress where the site will stand, with a closing slash; empty when it is not known
 * @param asOf the date against which 目标年已过 is measured, ISO
 * @param languages of the interface, the first at the site's root, the others in a folder each
 * @param translatedTitles the site's name in languages of the interface other than the first, by their tags
 * @param downloads the formats in which lists, forms and calendars are offered, of {@link Downloads#FORMATS}
 * @param manual where another step puts the maintainers' manual, relative to the site's root; linked from the foot
 */
public record SiteSettings(
        String title,
        Optional<String> baseAddress,
        String asOf,
        List<String> languages,
        Map<String, String> translatedTitles,
        List<String> downloads,
        Optional<String> manual) {
    public SiteSettings {
        languages = List.copyOf(languages);
        downloads = List.copyOf(downloads);
        translatedTitles = Map.copyOf(translatedTitles);
    }

    /** Settings that declare no more than a site needs. */
    public SiteSettings(
            String title, Optional<String> baseAddress, String asOf, List<String> languages, Optional<String> manual) {
        this(title, baseAddress, asOf, languages, Map.of(), Downloads.FORMATS, manual);
    }

    /** The site's name for readers of a language; its first name where it has no other. */
    public String title(Language language) {
        return translatedTitles.getOrDefault(language.code(), title);
    }

    public SiteSettings withManual(Optional<String> address) {
        return new SiteSettings(title, baseAddress, asOf, languages, translatedTitles, downloads, address);
    }
}
