package org.plansite.pages;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Gives the template engine the files it asks for by their paths. */
final class TemplateReader implements TemplateLoader {
    private final SortedMap<String, TemplateFile> templates;

    TemplateReader(SortedMap<String, TemplateFile> templates) {
        this.templates = templates;
    }

    @Override
    public @Nullable Object findTemplateSource(String path) {
        return templates.get(path);
    }

    /** Nobody asks: a template is read once. */
    @Override
    public long getLastModified(Object source) {
        return -1;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        return new InputStreamReader(((TemplateFile) source).open(), encoding);
    }

    @Override
    public void closeTemplateSource(Object source) {
        // the reader is closed by its reader
    }
}
