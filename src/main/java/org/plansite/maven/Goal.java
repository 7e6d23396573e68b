package org.plansite.maven;

import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.plansite.source.InputException;

/** What all goals have in common: the project's own content, and how mistakes and faults become Maven's. */
abstract class Goal extends AbstractMojo {

    /** The folder that holds the plans, the vocabulary and {@code site.yaml}. */
    @Parameter(property = "plansite.content", defaultValue = "${basedir}/src/site/plansite/content")
    File content;

    /** Does nothing; for a module, or a run, that is to go without. */
    @Parameter(property = "plansite.skip", defaultValue = "false")
    boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("plansite is skipped");
            return;
        }
        try {
            run();
        } catch (InputException mistakes) {
            throw new MojoFailureException(Mistakes.told(mistakes));
        } catch (RuntimeException fault) {
            throw new MojoExecutionException(Mistakes.fault(fault), fault);
        }
    }

    /**
     * What the goal is for.
     *
     * @throws InputException when the input has errors
     */
    abstract void run();
}
