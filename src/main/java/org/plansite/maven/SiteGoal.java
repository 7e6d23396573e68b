package org.plansite.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.plansite.Build;
import org.plansite.publish.SitePublisher;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/** A goal that makes the site of the project's plan. */
abstract class SiteGoal extends Goal {

    /**
     * Templates and assets of the project's own; a file that is not there comes with the tool. By default
     * {@code src/site/plansite/templates}, which need not exist.
     */
    @Parameter(property = "plansite.templates")
    @Nullable
    File templates;

    /** The content folder of the previous edition: the site then tells what changed. */
    @Parameter(property = "plansite.previous")
    @Nullable
    File previous;

    @Parameter(defaultValue = "${basedir}/src/site/plansite/templates", readonly = true)
    File usualTemplates;

    /** What is to stand in {@code output}, without a manual and without compressed twins. */
    final Build build(Path output) {
        Optional<Path> edition = Optional.ofNullable(previous).map(File::toPath);
        return new Build(content.toPath(), templateFolder(), output, Optional.empty(), edition);
    }

    /** Puts the site in place of the old one. */
    final void publish(Build build, UnaryOperator<SitePublisher> publishing) {
        int files = build.run(publishing);
        getLog().info(build.output() + ": the site is in place (files: " + files + ")");
    }

    /**
     * The folder of templates.
     *
     * @throws InputException when one was named that does not exist
     */
    final Path templateFolder() {
        if (templates == null) {
            return usualTemplates.toPath();
        }
        if (!templates.isDirectory()) {
            throw InputException.of(Problem.NO_TEMPLATES, Location.of(templates.toString()));
        }
        return templates.toPath();
    }
}
