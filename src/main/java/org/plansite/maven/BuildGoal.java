package org.plansite.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.plansite.Build;

/** Makes the site of the project's plan and puts it in place of the old one, whole or not at all. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
final class BuildGoal extends Goal {

    /** Templates and assets of the project's own; a file that is not there is taken from the tool. */
    @Parameter(property = "plansite.templates", defaultValue = "${basedir}/src/site/plansite/templates")
    File templates;

    /** Where the site is to stand; replaced as a whole. */
    @Parameter(property = "plansite.output", defaultValue = "${project.build.directory}/plansite")
    File output;

    /** The path, within the site, of a manual that another step puts there: the pages' foot leads to it. */
    @Parameter(property = "plansite.manual")
    @Nullable
    String manual;

    /** The content folder of the previous edition: the site then tells what changed. */
    @Parameter(property = "plansite.previous")
    @Nullable
    File previous;

    @Override
    void run() {
        Path site = output.toPath();
        int files = new Build(
                        content.toPath(),
                        templates.toPath(),
                        site,
                        Optional.ofNullable(manual),
                        Optional.ofNullable(previous).map(File::toPath))
                .run();
        getLog().info(site + ": the site is in place (files: " + files + ")");
    }
}
