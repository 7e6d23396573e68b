package org.plansite.hosting;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A configuration for nginx, for its folder {@code conf.d}. */
public final class NginxConfiguration {
    private static final String CHARSET = "; charset=utf-8";

    private NginxConfiguration() {}

    /**
     * @param site the folder of the published site
     * @throws org.plansite.source.InputException when there is no published site in it
     */
    public static String of(Path site, Place place) {
        return of(HostedSite.read(site), place);
    }

    private static String of(HostedSite site, Place place) {
        Map<String, List<String>> gaps = new HashMap<>();
        gaps.put(
                "variable",
                List.of("$plansite"
                        + place.prefix().replaceAll("[^A-Za-z0-9]+", "_").replaceAll("_$", "")));
        gaps.put("permanent", List.of(Headers.permanent(site, place) + "$"));
        gaps.put("policy", List.of(Headers.policy(site)));
        gaps.put(
                "elsewhere",
                site.elsewhere().stream()
                        .map(folder -> "\"~^" + place.prefixPattern() + folder.replace(".", "\\.") + "\" \""
                                + Headers.policyElsewhere() + "\";")
                        .toList());
        gaps.put("permissions", List.of(Headers.PERMISSIONS));
        gaps.put("listen", List.of(place.listen()));
        gaps.put("server", List.of(place.server()));
        gaps.put("prefix", List.of(place.prefix()));
        gaps.put("root", List.of(place.root()));
        gaps.put("outside", outside(place));
        gaps.put("texts", List.of(texts(site)));
        gaps.put(
                "types",
                site.types().entrySet().stream()
                        .map(type -> type.getValue().replace(CHARSET, "") + " " + type.getKey() + ";")
                        .toList());
        gaps.put("compression", compression(site));
        gaps.put(
                "base",
                NotFoundBase.of(site, place).stream()
                        .flatMap(base -> Stream.of(
                                "# 让这一页的链接在任何深度都有效。", "sub_filter '" + base.find() + "' '" + base.replacement() + "';"))
                        .toList());
        return Form.named("nginx.conf").filled(gaps);
    }

    /** What stands beside the site on its server. */
    private static List<String> outside(Place place) {
        if (place.isWholeServer()) {
            return List.of();
        }
        String bare = place.prefix().substring(0, place.prefix().length() - 1);
        return List.of(
                "location / {",
                "    return 404;",
                "}",
                "location = " + bare + " {",
                "    return 301 " + place.prefix() + ";",
                "}");
    }

    /** Types that get the charset; HTML gets it always. */
    private static String texts(HostedSite site) {
        return Stream.concat(
                        Stream.of("text/plain"),
                        site.types().values().stream()
                                .filter(type -> type.endsWith(CHARSET))
                                .map(type -> type.replace(CHARSET, "")))
                .filter(type -> !type.equals("text/html"))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static List<String> compression(HostedSite site) {
        return site.compressed().isEmpty()
                ? List.of(
                        "# 本站没有压缩副本：由 nginx 现压。用 plansite build --compress gz 生成副本更省。",
                        "gzip on;",
                        "gzip_vary on;",
                        "gzip_proxied any;",
                        "gzip_min_length 512;",
                        "gzip_types " + texts(site) + ";")
                : List.of(
                        "# 直接发送生成时压好的 .gz 副本，不现压。",
                        "gzip off;",
                        "gzip_static on;",
                        "gzip_vary on;",
                        "gzip_proxied any;");
    }
}
