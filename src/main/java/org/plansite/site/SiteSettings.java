package org.plansite.site;

import java.util.List;
import java.util.Optional;

/**
 * What {@code content/site.yaml} says.
 *
 * @param title the site's name
 * @param baseAddress where the site will stand, with a closing slash; empty when it is not known
 * @param asOf the date against which 目标年已过 is measured, ISO
 * @param languages of the interface, the first at the site's root, the others in a folder each
 */
public record SiteSettings(String title, Optional<String> baseAddress, String asOf, List<String> languages) {
    public SiteSettings {
        languages = List.copyOf(languages);
    }
}
