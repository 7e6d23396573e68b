package org.plansite;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plansite.pages.PageRenderer;
import org.plansite.publish.PageAudit;
import org.plansite.rules.AcceptedWarnings;
import org.plansite.rules.Library;
import org.plansite.rules.Rules;
import org.plansite.rules.Verdict;
import org.plansite.source.Diagnostic;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;

/**
 * Looks for everything that is wrong or odd in a content folder, and writes nothing.
 *
 * <p>Errors are what stops a build. Warnings are told by the rules, which look at content that can be built.
 */
public final class Check {
    private final Path content;
    private final Optional<Path> templates;

    private Check(Path content, Optional<Path> templates) {
        this.content = content;
        this.templates = templates;
    }

    /** A check that also makes every page in memory, with the templates of a folder, and follows its links. */
    public static Check of(Path content, Path templates) {
        return new Check(content, Optional.of(templates));
    }

    /** A check of the content alone. */
    public static Check withoutPages(Path content) {
        return new Check(content, Optional.empty());
    }

    /** Errors and warnings, sorted by place; empty when there are none, or none but accepted ones. */
    public List<Diagnostic> run() {
        return verdict().complaints();
    }

    /** The same, and what was accepted. */
    Verdict verdict() {
        ContentReading reading = ContentReader.forOnce(content).read(new Timings());
        DiagnosticLog log = new DiagnosticLog();
        log.addAll(reading.log().diagnostics());
        boolean canBuild = !log.hasErrors();
        if (reading.hasAllFiles()) {
            log.addAll(Rules.ofFiles(content, reading.files()));
        }
        reading.vocabulary().ifPresent(vocabulary -> log.addAll(Rules.ofVocabulary(vocabulary)));
        reading.ownVocabularies().values().forEach(vocabulary -> log.addAll(Rules.ofVocabulary(vocabulary)));
        if (canBuild) {
            log.addAll(Rules.ofLibrary(new Library(
                    reading.files(), reading.vocabulary().orElseThrow(), reading.ownVocabularies(), reading.plans())));
            log.addAll(pages(reading.content()));
        }
        return reading.files()
                .accepted()
                .map(AcceptedWarnings::read)
                .orElseGet(AcceptedWarnings::none)
                .over(log.diagnostics(), canBuild);
    }

    private List<Diagnostic> pages(Content read) {
        if (templates.isEmpty()) {
            return List.of();
        }
        try {
            Build build = new Build(content, templates.get(), Path.of(""), Optional.empty());
            Build.Assembly site = build.assemble(new PageRenderer(templates.get()), read, new Timings());
            return PageAudit.of(site.files(), site.settings().baseAddress());
        } catch (InputException errors) {
            return errors.diagnostics();
        }
    }
}
