package org.plansite;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plansite.plan.Plan;
import org.plansite.site.SiteSettings;

/** All that a content folder says, read and checked: the settings of the site and its plans. */
record Content(SiteSettings settings, List<Plan> plans) {
    Content {
        plans = List.copyOf(plans);
    }

    /**
     * @throws org.plansite.source.InputException with everything that is wrong in the folder
     */
    static Content read(Path folder, Timings timings) {
        return ContentReader.forContent(folder).read(timings).content();
    }

    /**
     * The same, with a manual.
     *
     * @param address where another step puts it, relative to the site's root
     */
    Content withManual(Optional<String> address) {
        return new Content(settings.withManual(address), plans);
    }
}
