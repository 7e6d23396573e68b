package org.plansite.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A template or an asset, in the owner's folder or from the tool.
 *
 * @param name what the owner knows it by: {@code templates/unit.ftlh}, or {@code (plansite)/unit.ftlh} when it is the
 *     tool's own
 * @param source gives its bytes
 */
record TemplateFile(String name, Source source) {

    /** Opens a file. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    InputStream open() throws IOException {
        return source.open();
    }

    void copyTo(OutputStream out) throws IOException {
        try (InputStream in = open()) {
            in.transferTo(out);
        }
    }

    byte[] bytes() throws IOException {
        try (InputStream in = open()) {
            return in.readAllBytes();
        }
    }
}
