package org.plansite.hosting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A configuration for Apache httpd 2.4, a virtual host. */
public final class ApacheConfiguration {
    private ApacheConfiguration() {}

    /**
     * @param site the folder of the published site
     * @throws org.plansite.source.InputException when there is no published site in it
     */
    public static String of(Path site, Place place) {
        return of(HostedSite.read(site), place);
    }

    private static String of(HostedSite site, Place place) {
        Map<String, List<String>> gaps = new HashMap<>();
        gaps.put("listen", List.of(place.listen().contains(":") ? place.listen() : "*:" + place.listen()));
        gaps.put("server", List.of(place.server()));
        gaps.put("root", List.of(place.root()));
        gaps.put("prefix", List.of(place.prefix()));
        gaps.put("prefixPattern", List.of(place.prefixPattern()));
        gaps.put(
                "alias",
                place.isWholeServer()
                        ? List.of()
                        : List.of("Alias \"" + place.prefix() + "\" \"" + place.root() + "\""));
        gaps.put("policy", List.of(Headers.policy(site)));
        gaps.put(
                "elsewhere",
                site.elsewhere().stream()
                        .map(folder -> "Header always set Content-Security-Policy \"" + Headers.policyElsewhere()
                                + "\" \"expr=%{REQUEST_URI} =~ m#^" + place.prefixPattern() + folder.replace(".", "\\.")
                                + "#\"")
                        .toList());
        gaps.put("permissions", List.of(Headers.PERMISSIONS));
        gaps.put("permanent", List.of("^" + Headers.permanent(site, place) + "(?:\\.gz)?$"));
        gaps.put("outside", outside(place));
        gaps.put("compression", compression(site, place));
        gaps.put("types", types(site));
        gaps.put(
                "base",
                NotFoundBase.of(site, place).stream()
                        .flatMap(base -> Stream.of(
                                "# 让这一页的链接在任何深度都有效。",
                                "<Files \"404.html\">",
                                "    SetOutputFilter SUBSTITUTE",
                                "    Substitute \"s|" + quoted(base.find()) + "|" + quoted(base.replacement()) + "|n\"",
                                "</Files>"))
                        .toList());
        return Form.named("apache.conf").filled(gaps);
    }

    private static String quoted(String words) {
        return words.replace("\"", "\\\"");
    }

    /** What stands beside the site on its server. */
    private static List<String> outside(Place place) {
        if (place.isWholeServer()) {
            return List.of();
        }
        String bare = place.prefixPattern().substring(0, place.prefixPattern().length() - 1);
        return List.of(
                "RewriteRule \"^" + bare + "$\" \"" + place.prefix() + "\" [R=301,L]",
                "RewriteRule \"!^" + place.prefixPattern() + "\" - [R=404,L]");
    }

    private static List<String> compression(HostedSite site, Place place) {
        if (site.compressed().isEmpty()) {
            return List.of("# 本站没有压缩副本（plansite build --compress gz）：由 Apache 的 mod_deflate 现压。");
        }
        return List.of(
                "# 直接发送生成时压好的 .gz 副本。",
                "RewriteCond \"%{HTTP:Accept-Encoding}\" \"\\bgzip\\b\"",
                "RewriteCond \"" + place.root() + "$1.gz\" -f",
                "RewriteCond \"$1\" \"!=404.html\"",
                "RewriteRule \"^" + place.prefixPattern() + "(.+)$\" \"" + place.prefix() + "$1.gz\" [PT,E=no-gzip:1]");
    }

    private static List<String> types(HostedSite site) {
        List<String> lines = new ArrayList<>();
        site.types().forEach((ending, type) -> {
            lines.add("<FilesMatch \"\\." + ending + "(?:\\.gz)?$\">");
            lines.add("    ForceType \"" + type + "\"");
            lines.add("</FilesMatch>");
        });
        if (!site.compressed().isEmpty()) {
            lines.add("<FilesMatch \"\\.(?:" + String.join("|", site.compressed()) + ")(?:\\.gz)?$\">");
            lines.add("    Header merge Vary \"Accept-Encoding\"");
            lines.add("</FilesMatch>");
            lines.add("<FilesMatch \"\\.gz$\">");
            lines.add("    Header set Content-Encoding \"gzip\"");
            lines.add("</FilesMatch>");
        }
        return lines;
    }
}
