package org.plansite.hosting;

import java.util.stream.Collectors;

/** What browsers are told beside the files, the same by every server. */
final class Headers {
    /** What no page of the site asks for, no page put into it may. */
    static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /** What only a header can say, or says for pages without a policy of their own; a base serves the page for errors. */
    private static final String MORE_POLICY = "; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** The maintainers' manual comes from Maven, whose pages have scripts and styles in them. */
    private static final String POLICY_ELSEWHERE =
            "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

    private Headers() {}

    static String policy(HostedSite site) {
        return site.policy() + MORE_POLICY;
    }

    static String policyElsewhere() {
        return POLICY_ELSEWHERE + MORE_POLICY;
    }

    /** The addresses of the files whose names tell their bytes, as a regular expression. */
    static String permanent(HostedSite site, Place place) {
        String folders = site.permanentFolders().stream()
                .map(folder -> folder.replace(".", "\\."))
                .collect(Collectors.joining("|"));
        return place.prefixPattern() + "(?:" + folders + ")[^/]+\\.[0-9a-f]{8}(?:\\.[0-9A-Za-z]+)?";
    }
}
