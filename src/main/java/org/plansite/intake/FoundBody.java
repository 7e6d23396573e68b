package org.plansite.intake;

import java.util.Set;
import org.plansite.source.Location;

/**
 * A body that brackets of duties, or cells below 责任单位 and the like, name.
 *
 * @param name the name with the government that only an earlier name prints
 * @param printed the forms in which it stands in brackets
 * @param first where it is named first
 * @param count how often
 */
record FoundBody(String name, Set<String> printed, Location first, int count) {}
