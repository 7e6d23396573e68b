package org.plansite.maven;

import java.io.File;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Makes the site of the project's plan and puts it in place of the old one, whole or not at all. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
final class BuildGoal extends SiteGoal {

    /** Where the site is to stand; replaced as a whole. */
    @Parameter(property = "plansite.output", defaultValue = "${project.build.directory}/plansite")
    File output;

    /** The path, within the site, of a manual that another step puts there: the pages' foot leads to it. */
    @Parameter(property = "plansite.manual")
    @Nullable
    String manual;

    @Override
    void run() {
        int files = build(output.toPath(), Optional.ofNullable(manual));
        getLog().info(output + ": the site is in place (files: " + files + ")");
    }
}
