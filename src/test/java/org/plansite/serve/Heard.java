package org.plansite.serve;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.plansite.source.Diagnostic;

/** Writes down what the preview told. */
final class Heard implements PreviewListener {
    final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public void laidOut(long milliseconds) {
        lines.add("laid out");
    }

    @Override
    public void refused(List<Diagnostic> errors) {
        lines.add("refused " + errors);
    }

    @Override
    public void remarked(List<Diagnostic> remarks) {
        lines.add("remarked " + remarks);
    }

    @Override
    public void failed(Throwable fault) {
        lines.add("failed " + fault);
    }
}
