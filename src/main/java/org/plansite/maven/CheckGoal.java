package org.plansite.maven;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Looks for mistakes in the content and the templates; writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
final class CheckGoal extends SiteGoal {

    @Override
    void run() {
        build(Path.of(""), Optional.empty()).check();
        getLog().info(content + ": no mistakes");
    }
}
