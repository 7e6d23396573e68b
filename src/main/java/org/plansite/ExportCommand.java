package org.plansite;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.plansite.plan.Plan;
import org.plansite.search.OpenSearchBulk;
import org.plansite.search.OpenSearchIndex;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code plansite export --opensearch}: every sentence with its facts, for a search engine that is a server. */
final class ExportCommand implements Command {
    private static final String BULK = "bulk-";
    private static final String MEGABYTES = "10";

    @Override
    public CommandSpec spec() {
        return Command.named("export", "Writes the plans' sentences with their facts for another program.")
                .addOption(OptionSpec.builder("--opensearch")
                        .type(boolean.class)
                        .required(true)
                        .description("for OpenSearch: index.json, which makes the index, and bulk files to send")
                        .build())
                .addOption(Command.folder("--content", "content", "the content folder"))
                .addOption(Command.folder("--output", "target/opensearch", "where the files are to stand"))
                .addOption(OptionSpec.builder("--megabytes")
                        .type(int.class)
                        .converters(Command::count)
                        .paramLabel("N")
                        .defaultValue(MEGABYTES)
                        .description("a bulk file has at most so many (default: ${DEFAULT-VALUE})")
                        .build());
    }

    @Override
    public void run(ParseResult options, Terminal terminal) {
        Content content = Content.read(Command.folder(options, "--content"), new Timings());
        int megabytes = options.commandSpec().findOption("--megabytes").getValue();
        Path folder = Command.folder(options, "--output");
        try {
            Files.createDirectories(folder);
            removeOldBulks(folder);
            Files.writeString(folder.resolve("index.json"), OpenSearchIndex.json());
            Bulks bulks = new Bulks(folder, Math.max(1, megabytes) * 1_000_000L);
            try (bulks) {
                for (Plan plan : content.plans()) {
                    bulks.write(plan, content.settings().baseAddress().orElse(""));
                }
            }
            terminal.out()
                    .printf(
                            "%s: index.json and bulk files (%d, documents: %d)%n",
                            folder, bulks.files, bulks.documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an earlier export left would be sent along. */
    private static void removeOldBulks(Path folder) throws IOException {
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, BULK + "*.ndjson")) {
            for (Path file : old) {
                Files.delete(file);
            }
        }
    }

    /** Bulk files, each begun when the one before is full. */
    private static final class Bulks implements AutoCloseable {
        private final Path folder;
        private final long most;
        private OutputStream out = OutputStream.nullOutputStream();
        private long written;
        private int files;
        private int documents;

        Bulks(Path folder, long most) {
            this.folder = folder;
            this.most = most;
        }

        void write(Plan plan, String base) throws IOException {
            for (byte[] document : OpenSearchBulk.of(plan, base)) {
                if (files == 0 || written + document.length > most) {
                    begin();
                }
                out.write(document);
                written += document.length;
                documents++;
            }
        }

        private void begin() throws IOException {
            out.close();
            files++;
            written = 0;
            out = new BufferedOutputStream(
                    Files.newOutputStream(folder.resolve(String.format(Locale.ROOT, "%s%04d.ndjson", BULK, files))));
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
