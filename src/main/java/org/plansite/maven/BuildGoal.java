package org.plansite.maven;

import java.io.File;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.plansite.Build;
import org.plansite.publish.SitePublisher;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;

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

    /** How many releases before the visible one stay beside the site. */
    @Parameter(property = "plansite.keep", defaultValue = "" + SitePublisher.KEPT)
    int keep;

    /** {@code gz} puts a compressed twin beside each file that gets smaller, for a web server. By default none. */
    @Parameter(property = "plansite.compress")
    @Nullable
    String compress;

    @Override
    void run() {
        Build build = build(output.toPath()).withManual(Optional.ofNullable(manual));
        publish(isCompressed() ? build.withCompressedTwins() : build, publisher -> publisher.keeping(keep));
    }

    /** @throws InputException when a compression is named that there is none of */
    private boolean isCompressed() {
        if (compress == null) {
            return false;
        }
        if (!compress.equals("gz")) {
            throw InputException.of(Problem.UNKNOWN_COMPRESSION, Location.of("compress"), compress);
        }
        return true;
    }
}
