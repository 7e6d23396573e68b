package org.plansite.publish;

/**
 * What publishing came to.
 *
 * @param release the id of the visible release
 * @param files of the site, without its manifest and its marker
 * @param newFiles those whose bytes are new; the others are the files of the release before, with their times
 * @param changed whether the site was touched at all
 */
public record Publication(String release, int files, int newFiles, boolean changed) {}
