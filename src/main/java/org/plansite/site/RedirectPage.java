package org.plansite.site;

/**
 * A page that stands at a former address and leads to the present one.
 *
 * @param target the present page
 */
public record RedirectPage(Link target) {}
