package org.plansite.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.plansite.Check;
import org.plansite.source.Diagnostic;
import org.plansite.source.InputException;

/** Tells everything that is wrong or odd in the content, the templates and the finished pages; makes no site. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
final class CheckGoal extends SiteGoal {

    /** Fails when there are warnings, too. */
    @Parameter(property = "plansite.strict", defaultValue = "false")
    boolean strict;

    @Override
    void run() {
        List<Diagnostic> complaints =
                Check.of(content.toPath(), templateFolder()).run();
        if (complaints.stream().anyMatch(complaint -> strict || complaint.isError())) {
            throw new InputException(complaints);
        }
        complaints.forEach(warning -> getLog().warn(warning.toString()));
        getLog().info(content + ": no mistakes (warnings: " + complaints.size() + ")");
    }
}
