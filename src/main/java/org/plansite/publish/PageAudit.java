package org.plansite.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.plansite.site.OutputFile;
import org.plansite.site.OutputTree;
import org.plansite.source.Diagnostic;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;

/** Makes every page of a site in memory, to see that its template works and its links lead somewhere. */
public final class PageAudit {
    private final LinkCheck links;

    private PageAudit(LinkCheck links) {
        this.links = links;
    }

    /**
     * What is wrong with the pages; their links are told only when all pages could be made.
     *
     * @param baseAddress where the site will stand, if that is known: links that begin with it are checked too
     */
    public static List<Diagnostic> of(OutputTree tree, Optional<String> baseAddress) {
        PageAudit audit = new PageAudit(new LinkCheck(tree, baseAddress.orElse("")));
        DiagnosticLog log = new DiagnosticLog();
        tree.files().parallelStream()
                .filter(file -> LinkCheck.isPage(file.path()))
                .map(audit::faults)
                .toList()
                .forEach(log::addAll);
        return log.hasErrors() ? log.diagnostics() : audit.links.diagnostics();
    }

    private List<Diagnostic> faults(OutputFile page) {
        ByteArrayOutputStream html = new ByteArrayOutputStream(1 << 16);
        try {
            page.content().writeTo(html);
        } catch (InputException complaints) {
            return complaints.diagnostics();
        } catch (IOException impossible) {
            throw new UncheckedIOException(page.path(), impossible);
        }
        links.add(page.path(), html.toByteArray());
        return List.of();
    }
}
