package org.plansite.site;

import org.plansite.plan.Plan;
import org.plansite.plan.Unit;

/**
 * A unit as other pages name it.
 *
 * @param kind the id of its kind
 * @param label the printed number, with a space behind it where no mark of its own parts it from the title
 * @param citation the number as citations give it, {@code 三（七）1}; for the notice its title
 * @param title as printed, without number and closing mark
 * @param address where it is shown
 */
public record UnitLink(String kind, String label, String citation, String title, String address) {
    static UnitLink to(Plan plan, Unit unit) {
        return new UnitLink(
                unit.kind().id(), parted(unit), unit.citation(), unit.title(), Addresses.unit(plan, unit.id()));
    }

    /** {@code 附件1 分工表}: of all labels only an attachment's may end in its number. */
    private static String parted(Unit unit) {
        String label = unit.label();
        boolean isBare = label.startsWith("附") && !unit.title().isEmpty();
        return isBare && Character.isLetterOrDigit(label.charAt(label.length() - 1)) ? label + " " : label;
    }
}
