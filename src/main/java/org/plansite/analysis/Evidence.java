package org.plansite.analysis;

import java.util.List;
import org.plansite.plan.Mention;
import org.plansite.plan.Outline;
import org.plansite.plan.Project;
import org.plansite.plan.Responsibility;
import org.plansite.plan.Target;
import org.plansite.plan.Vocabulary;
import org.plansite.plan.YearMention;

/** What the checks look at: the plan and the facts found in it. */
record Evidence(
        Outline outline,
        Vocabulary vocabulary,
        List<Responsibility> responsibilities,
        List<Mention> mentions,
        List<Target> targets,
        List<YearMention> years,
        List<Project> projects) {}
