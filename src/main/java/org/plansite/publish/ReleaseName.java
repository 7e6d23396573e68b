package org.plansite.publish;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a folder beside the site says about the release in it.
 *
 * <p>The releases of a site stand in a row, as the steps of an editor do: those before the visible one are archived,
 * those after it, from which a rollback went back, are undone. The visible one has the number between.
 *
 * <pre>
 * 0007-4f9ac31b22de              archived
 * undone-0009-09be11c0ffee       undone
 * next-0008-5d41402abc4b         whole and about to be published; the visible one is to be archived as 0008
 * back-0007-4f9ac31b22de-0008    about to be put in place again; the visible one is to be undone as 0008
 * </pre>
 *
 * @param kind what is to become of it
 * @param number its place in the row; for {@code NEXT} that of the one it replaces
 * @param id of the release that was put in the folder; after the step the replaced one stands there
 * @param replaced for {@code BACK} the place in the row of the one it replaces, else the number
 */
record ReleaseName(Kind kind, int number, String id, int replaced) {
    private static final Pattern NAME =
            Pattern.compile("(undone-|next-|back-|)([0-9]{4,9})-([0-9a-f]{12})(?:-([0-9]{4,9}))?");

    /** The state of a release that stands beside the site. */
    enum Kind {
        ARCHIVED(""),
        UNDONE("undone-"),
        NEXT("next-"),
        BACK("back-");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        private static Kind of(String prefix) {
            for (Kind kind : values()) {
                if (kind.prefix.equals(prefix)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(prefix);
        }
    }

    static ReleaseName archived(int number, String id) {
        return new ReleaseName(Kind.ARCHIVED, number, id, number);
    }

    static ReleaseName undone(int number, String id) {
        return new ReleaseName(Kind.UNDONE, number, id, number);
    }

    /** Of a release on its way in, in whose place the visible one will be archived under a number. */
    static ReleaseName next(int replaced, String id) {
        return new ReleaseName(Kind.NEXT, replaced, id, replaced);
    }

    /** Of a release on its way back. */
    static ReleaseName back(ReleaseName release, int replaced) {
        return new ReleaseName(Kind.BACK, release.number(), release.id(), replaced);
    }

    /** What a folder's name says; nothing when it is no release's. */
    static Optional<ReleaseName> parse(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Kind kind = Kind.of(matcher.group(1));
        int number = Integer.parseInt(matcher.group(2));
        boolean hasReplaced = matcher.group(4) != null;
        if (hasReplaced != (kind == Kind.BACK)) {
            return Optional.empty();
        }
        int replaced = hasReplaced ? Integer.parseInt(matcher.group(4)) : number;
        return Optional.of(new ReleaseName(kind, number, matcher.group(3), replaced));
    }

    /** Whether the release is on its way to be visible, or has just changed places with it. */
    boolean isOnItsWay() {
        return kind == Kind.NEXT || kind == Kind.BACK;
    }

    @Override
    public String toString() {
        String name = String.format(Locale.ROOT, "%s%04d-%s", kind.prefix, number, id);
        return kind == Kind.BACK ? String.format(Locale.ROOT, "%s-%04d", name, replaced) : name;
    }
}
