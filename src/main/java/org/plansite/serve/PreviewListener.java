package org.plansite.serve;

import java.util.List;
import org.plansite.source.Diagnostic;

/** Hears what becomes of the preview; called by one thread at a time. */
public interface PreviewListener {

    /** The site was laid out anew. */
    void laidOut(long milliseconds);

    /** The site cannot be laid out: what is wrong with the input. */
    void refused(List<Diagnostic> errors);

    /** The pages can be shown, but a build would stop. */
    void remarked(List<Diagnostic> remarks);

    /** The tool has a fault; the server goes on. */
    void failed(Throwable fault);
}
