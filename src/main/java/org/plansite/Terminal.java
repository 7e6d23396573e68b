package org.plansite;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.plansite.source.Diagnostic;

/**
 * Where the tool speaks: results to {@code out}, complaints to {@code err}.
 *
 * <p>In UTF-8, unless it is a console that shows Chinese in another encoding.
 */
record Terminal(PrintWriter out, PrintWriter err) {

    static Terminal ofSystem() {
        Charset charset = Optional.ofNullable(System.console())
                .map(Console::charset)
                .filter(console -> console.newEncoder().canEncode('方'))
                .orElse(StandardCharsets.UTF_8);
        return new Terminal(writer(System.out, charset), writer(System.err, charset));
    }

    private static PrintWriter writer(PrintStream stream, Charset charset) {
        return new PrintWriter(stream, true, charset);
    }

    void complain(List<Diagnostic> diagnostics) {
        diagnostics.forEach(err::println);
    }
}
