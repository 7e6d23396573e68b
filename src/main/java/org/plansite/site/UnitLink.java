package org.plansite.site;

import org.plansite.plan.Plan;
import org.plansite.plan.Unit;

/**
 * A unit as other pages name it.
 *
 * @param kind the id of its kind
 * @param label the printed number
 * @param citation the number as citations give it, {@code 三（七）1}; for the notice its title
 * @param title as printed, without number and closing mark
 * @param address where it is shown
 */
public record UnitLink(String kind, String label, String citation, String title, String address) {
    static UnitLink to(Plan plan, Unit unit) {
        return new UnitLink(
                unit.kind().id(), unit.label(), unit.citation(), unit.title(), Addresses.unit(plan, unit.id()));
    }
}
