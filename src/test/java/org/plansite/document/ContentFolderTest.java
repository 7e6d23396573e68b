package org.plansite.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plansite.source.InputException;
import org.plansite.source.SourceFile;

/** Which files of a content folder go into a build. */
class ContentFolderTest {
    @TempDir
    Path temp;

    @Test
    void filesAreFoundInTheOrderOfTheirNames() throws IOException {
        write("site.yaml", "title: 网站");
        write("vocabulary/terms.yaml", "a: b");
        write("vocabulary/agencies.yaml", "a: b");
        write("vocabulary/.swp", "x");
        plan("b-2023");
        plan("a-2023");
        write("plans/README.txt", "notes");
        write("plans/a-2023/.hidden.md", "x");
        write("plans/a-2023/import-report.md", "# 导入报告");
        write("plans/a-2023/original.md", "> Markdown as published");

        ContentFolder content = ContentFolder.read(temp);
        assertThat(content.site()).map(SourceFile::name).contains(temp + "/site.yaml");
        assertThat(content.vocabulary())
                .extracting(SourceFile::name)
                .containsExactly(temp + "/vocabulary/agencies.yaml", temp + "/vocabulary/terms.yaml");
        assertThat(content.plans()).extracting(PlanFolder::id).containsExactly("a-2023", "b-2023");
        PlanFolder plan = content.plans().get(0);
        assertThat(plan.markdown())
                .extracting(SourceFile::name)
                .containsExactly(temp + "/plans/a-2023/00-notice.md", temp + "/plans/a-2023/01-chapter.md");
        assertThat(plan.source().characters()).isEqualTo(3);
        // printf '一、\n' | sha256sum
        assertThat(plan.source().sha256())
                .isEqualTo("faf0403a51aaae52f23a9a6af4ef610c70d939cefb7c11e961ccab54dd2fac2a");
    }

    @Test
    void everythingMissingIsToldAtOnce() throws IOException {
        Files.createDirectories(temp.resolve("plans/a-2023"));
        assertThatThrownBy(() -> ContentFolder.read(temp))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("plans/a-2023/*.md: error: the file is missing")
                .hasMessageContaining("plans/a-2023/plan.yaml: error: the file is missing")
                .hasMessageContaining("plans/a-2023/source.txt: error: the file is missing")
                .hasMessageContaining("plansite import");
        assertThatThrownBy(() -> ContentFolder.read(temp.resolve("nowhere")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("nowhere: error: the file is missing");
    }

    @Test
    void linksOutOfTheFolderAreRefused() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.txt"), "秘密");
        Path content = temp.resolve("content");
        planAt("content/plans/a-2023");
        Files.createSymbolicLink(content.resolve("plans/a-2023/02-chapter.md"), secret);
        Files.createSymbolicLink(content.resolve("plans/outside"), temp);
        Files.createSymbolicLink(content.resolve("site.yaml"), temp.resolve("gone"));
        assertThatThrownBy(() -> ContentFolder.read(content))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(
                        "plans/a-2023/02-chapter.md: error: a symbolic link that leaves the content folder")
                .hasMessageContaining("plans/outside: error: a symbolic link that leaves the content folder")
                .hasMessageContaining("site.yaml: error: cannot be read: a link to nothing");
    }

    @Test
    void reportsAreFoundInTheOrderOfTheirNames() throws IOException {
        plan("a-2023");
        write("plans/a-2023/progress/2025.csv", "b");
        write("plans/a-2023/progress/2024.csv", "a");
        write("plans/a-2023/progress/.~lock.2024.csv#", "x");
        assertThat(ContentFolder.read(temp).plans().get(0).progress())
                .extracting(SourceFile::text)
                .containsExactly("a", "b");
    }

    /** A spreadsheet saved in its own format would else be passed over, and nobody would know. */
    @Test
    void reportsThatAreNoCsvAreRefusedAndSoAreLinksOutOfTheFolder() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.csv"), "秘密");
        planAt("content/plans/a-2023");
        write("content/plans/a-2023/progress/2024.xlsx", "x");
        Files.createSymbolicLink(temp.resolve("content/plans/a-2023/progress/2025.csv"), secret);
        assertThatThrownBy(() -> ContentFolder.read(temp.resolve("content")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("progress/2024.xlsx: error: only files that end in .csv are read here")
                .hasMessageContaining("progress/2025.csv: error: a symbolic link that leaves the content folder");
    }

    @Test
    void aFileInThePlaceOfTheFolderOfReportsIsNotPassedOver() throws IOException {
        planAt("content/plans/a-2023");
        write("content/plans/a-2023/progress", "x");
        assertThatThrownBy(() -> ContentFolder.read(temp.resolve("content")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("plans/a-2023/progress: error: only files that end in .csv are read here");
    }

    @Test
    void linkInsideTheFolderIsFollowed() throws IOException {
        plan("a-2023");
        Files.createSymbolicLink(temp.resolve("plans/b-2023"), temp.resolve("plans/a-2023"));
        assertThat(ContentFolder.read(temp).plans()).hasSize(2);
    }

    private void plan(String id) throws IOException {
        planAt("plans/" + id);
    }

    private void planAt(String folder) throws IOException {
        write(folder + "/plan.yaml", "title: 方案");
        write(folder + "/source.txt", "一、\n");
        write(folder + "/01-chapter.md", "# 一、");
        write(folder + "/00-notice.md", "通知");
    }

    private void write(String name, String text) throws IOException {
        Path path = temp.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
