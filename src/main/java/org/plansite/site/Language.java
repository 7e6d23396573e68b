package org.plansite.site;

/**
 * A language of the interface; the plan's own words stay as they are.
 *
 * @param code as in the name of its message file, {@code zh}
 * @param folder where its pages stand, {@code ""} at the site's root or {@code en/}
 */
public record Language(String code, String folder) {
    public static Language atRoot(String code) {
        return new Language(code, "");
    }

    public static Language inFolder(String code) {
        return new Language(code, code + "/");
    }
}
