package org.plansite.pages;

import freemarker.cache.StrongCacheStorage;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;

/**
 * The engine with the files it may read. Whoever is interrupted while setting a page stops at the next turn of a loop,
 * in included templates too.
 */
final class TemplateEngine extends Configuration {
    private final Set<Template> prepared = Collections.newSetFromMap(new IdentityHashMap<>());

    TemplateEngine(Version version, SortedMap<String, TemplateFile> templates) {
        super(version);
        setTemplateLoader(new TemplateReader(templates));
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
}
