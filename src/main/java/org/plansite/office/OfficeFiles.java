package org.plansite.office;

import java.util.List;
import org.plansite.plan.Plan;
import org.plansite.site.Messages;
import org.plansite.site.OutputFile;
import org.plansite.site.SiteSettings;

/** The files a clerk takes away: lists, forms and calendars per body, and the tables of each plan. */
public final class OfficeFiles {
    private final SiteSettings settings;
    private final Messages messages;
    private final PlanFiles.Recents recent = new PlanFiles.Recents();

    public OfficeFiles(SiteSettings settings, Messages messages) {
        this.settings = settings;
        this.messages = messages;
    }

    /** All files of a plan that the site offers; their bytes are made when they are written. */
    public List<OutputFile> of(Plan plan) {
        return settings.downloads().isEmpty() ? List.of() : new PlanFiles(settings, plan, messages, recent).all();
    }
}
