package org.plansite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.plansite.serve.PreviewServer;
import org.plansite.serve.RawClient;

/** The preview of a small site: what a build would publish, and each edit of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreviewOfContentTest {
    private static final String TASK = "/qinghe-2023/2.1.1.html";

    /** Between the bytes of a page and its end. */
    private static final String SCRIPT = "<script src=\"/\\.plansite/reload\\.js\\?[0-9a-z-]+\"></script></body>";

    private final Path content;
    private final Path templates;
    private final Path root;
    private final PreviewServer server;
    private final RawClient client;

    PreviewOfContentTest(@TempDir Path folder) throws IOException, InterruptedException {
        root = folder;
        content = folder.resolve("content");
        templates = folder.resolve("templates");
        SmallContent.copiedTo(content);
        copy(Path.of("templates"), templates);
        server = PreviewServer.start(new ContentPreview(content, templates, Optional.empty()), 0, new Unheard());
        client = new RawClient(server.address());
    }
}
