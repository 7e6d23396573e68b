package org.plansite.pages;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.File;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;

/**
 * The engine with the files of one folder. Whoever is interrupted while setting a page stops at the next turn of a loop,
 * in included templates too.
 */
final class TemplateFiles extends Configuration {
    private final Set<Template> prepared = Collections.newSetFromMap(new IdentityHashMap<>());

    TemplateFiles(Version version, File folder) throws IOException {
        super(version);
        setTemplateLoader(new InsideOnly(folder));
        // kept as long as this, or a template could be read anew without its stops
        setCacheStorage(new StrongCacheStorage());
    }

    @Override
    @SuppressWarnings("deprecation") // "internal": the only way, and a newer version without it would not compile
    public Template getTemplate(
            String name, Locale locale, Object condition, String encoding, boolean parse, boolean ignoreMissing)
            throws IOException {
        Template template = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
        if (template != null) {
            synchronized (prepared) {
                if (prepared.add(template)) {
                    _CoreAPI.addThreadInterruptedChecks(template);
                }
            }
        }
        return template;
    }

    /** Says in words what the engine throws as a fault of the program. */
    private static final class InsideOnly extends FileTemplateLoader {
        InsideOnly(File folder) throws IOException {
            super(folder);
        }

        @Override
        public Object findTemplateSource(String name) throws IOException {
            try {
                return super.findTemplateSource(name);
            } catch (SecurityException outside) {
                throw new IOException("“" + name + "” is a symbolic link that leaves the folder of templates", outside);
            }
        }
    }
}
