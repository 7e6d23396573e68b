package org.plansite.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the invoker's projects cannot ask of the goal, as they would end with it. */
class BuildGoalTest {

    @Test
    void aCompressionThatThereIsNoneOfIsToldAndNothingIsWritten(@TempDir Path folder) {
        BuildGoal goal = new BuildGoal();
        goal.content = Path.of("src/test/resources/org/plansite/small/content").toFile();
        goal.usualTemplates = folder.resolve("templates").toFile();
        goal.output = folder.resolve("site").toFile();
        goal.compress = "br";

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("compress")
                .hasMessageContaining("br")
                .hasMessageContaining("gz");
        assertThat(folder).isEmptyDirectory();
    }
}
