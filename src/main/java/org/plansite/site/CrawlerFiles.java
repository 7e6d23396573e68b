package org.plansite.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What search engines ask a site for: {@code robots.txt} and, when the site's address is known, {@code sitemap.xml}.
 *
 * <p>The map has no dates of change: the build does not know them, and the clock would make each build differ.
 */
public final class CrawlerFiles {
    private static final String MAP_HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private CrawlerFiles() {}

    public static List<OutputFile> of(Site site) {
        List<OutputFile> files = new ArrayList<>();
        files.add(file("robots.txt", robots(site.settings())));
        site.settings().baseAddress().ifPresent(base -> files.add(file("sitemap.xml", map(site, base))));
        return List.copyOf(files);
    }

    private static String robots(SiteSettings settings) {
        String map = settings.baseAddress()
                .map(base -> "\nSitemap: " + base + "sitemap.xml\n")
                .orElse("");
        return "User-agent: *\nDisallow:\n" + map;
    }

    private static String map(Site site, String base) {
        return site.pages().stream()
                .filter(Page::hasContent)
                .map(page -> "  <url><loc>" + escape(base + page.path()) + "</loc></url>\n")
                .sorted()
                .collect(Collectors.joining("", MAP_HEAD, "</urlset>\n"));
    }

    private static String escape(String address) {
        return address.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static OutputFile file(String path, String text) {
        return new OutputFile(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
