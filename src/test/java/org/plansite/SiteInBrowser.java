package org.plansite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Opens the built site in Chromium, from its folder and from a server, for the tests of one class. */
abstract class SiteInBrowser {
    /** For {@code @EnabledIf}: where no browser is installed tests are skipped, except in continuous integration. */
    static final String WANTED = "org.plansite.SiteInBrowser#wanted";

    static final String NO_BROWSER = "chromium and chromedriver are not both on the path";

    static Browser browser;
    static LoopbackServer server;

    static boolean wanted() {
        return Browser.isInstalled() || "true".equals(System.getenv("CI"));
    }

    @BeforeAll
    static void startBrowser(@TempDir Path profile) throws IOException {
        browser = Browser.start(profile);
        server = new LoopbackServer(BuiltSite.folder());
    }

    @AfterAll
    static void stopBrowser() {
        server.close();
        browser.close();
    }

    static String fromFolder() {
        return BuiltSite.folder().toUri().toString();
    }

    static List<String> origins() {
        return List.of(fromFolder(), server.address());
    }
}
