package org.plansite.site;

/**
 * A language of the interface; the plan's own words stay as they are.
 *
 * @param code its tag, {@code zh-Hans}
 * @param folder where its pages stand, {@code ""} at the site's root or {@code en/}
 */
public record Language(String code, String folder) {
    /** Whether it is the language of the plans. */
    public boolean isPlans() {
        return code.equals("zh") || code.startsWith("zh-");
    }

    public static Language atRoot(String code) {
        return new Language(code, "");
    }

    public static Language inFolder(String code) {
        return new Language(code, code + "/");
    }
}
