package org.plansite.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plansite.source.CaseFolder;
import org.plansite.source.Diagnostic;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
import org.plansite.source.SourceReader;

/** What the readers of Markdown and of YAML refuse. */
class DocumentCasesTest {
    @TestFactory
    Stream<DynamicTest> markdown() {
        return CaseFolder.tests("document/markdown-errors", "content.md", DocumentCasesTest::markdownComplaints);
    }

    @TestFactory
    Stream<DynamicTest> yaml() {
        return CaseFolder.tests("document/yaml-errors", "plan.yaml", DocumentCasesTest::yamlComplaints);
    }

    private static String markdownComplaints(Path path) {
        try {
            Document document = MarkdownReader.read(List.of(SourceReader.read(path, "content.md")));
            return "read without a complaint: " + document;
        } catch (InputException e) {
            return lines(e.diagnostics());
        }
    }

    private static String yamlComplaints(Path path) {
        DiagnosticLog log = new DiagnosticLog();
        YamlNode.Mapping mapping = YamlReader.read(SourceReader.read(path, "plan.yaml"), log);
        if (!mapping.entries().isEmpty() || log.diagnostics().stream().noneMatch(d -> isBroken(d))) {
            YamlFields fields = YamlFields.of(mapping, log, "title", "issuer", "open", "aliases");
            fields.string("title");
            fields.string("issuer");
            fields.flag("open");
            fields.strings("aliases");
        }
        assertThat(log.hasErrors()).isTrue();
        return lines(log.diagnostics());
    }

    private static boolean isBroken(Diagnostic diagnostic) {
        return diagnostic.problem().name().equals("BROKEN_YAML")
                || diagnostic.problem().name().equals("YAML_TOO_DEEP");
    }

    private static String lines(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(diagnostic -> diagnostic + "\n").collect(Collectors.joining());
    }
}
