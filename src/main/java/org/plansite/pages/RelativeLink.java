package org.plansite.pages;

/** Makes links relative to the page they stand on, so that they work under any root and from files. */
final class RelativeLink {
    private final String folder;
    private final String toRoot;

    private RelativeLink(String folder) {
        this.folder = folder;
        this.toRoot = "../".repeat((int) folder.chars().filter(c -> c == '/').count());
    }

    /** Links from a page, {@code binhai-2023/3.2.1.html}. */
    static RelativeLink from(String page) {
        return new RelativeLink(page.substring(0, page.lastIndexOf('/') + 1));
    }

    /** The link to a page or file, both relative to one root. */
    String to(String address) {
        return address.startsWith(folder) ? address.substring(folder.length()) : toRoot + address;
    }
}
