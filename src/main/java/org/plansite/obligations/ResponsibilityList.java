package org.plansite.obligations;

import java.util.List;
import java.util.Optional;
import org.plansite.plan.Body;

/**
 * What a body has to do, item by item: its 责任清单; without a body, the 任务分解表 of a plan.
 *
 * @param body whose list it is; empty for everybody's
 * @param items in the order of the plans
 */
public record ResponsibilityList(Optional<Body> body, List<ListItem> items) {
    public ResponsibilityList {
        items = List.copyOf(items);
    }

    /** The items whose brackets print the body itself. */
    public List<ListItem> direct() {
        return items.stream().filter(ListItem::isDirect).toList();
    }

    /** The items that bind it through a collective only. */
    public List<ListItem> viaOnly() {
        return items.stream().filter(item -> !item.isDirect()).toList();
    }

    /** How many sentences its items hold. */
    public int measures() {
        return items.stream().mapToInt(item -> item.obligations().size()).sum();
    }

    /** How many targets its items state. */
    public int targets() {
        return items.stream().mapToInt(item -> item.targets().size()).sum();
    }
}
