package org.plansite.pages;

import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.plansite.site.Fingerprint;
import org.plansite.source.Diagnostic;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.InputException;
import org.plansite.source.IoReason;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/** The templates, read and parsed; what is wrong with them is reported with file, line and column. */
final class TemplateFolder {
    private static final Version VERSION = new Version(2, 3, 34);
    static final String ENDING = ".ftlh";

    /** A full text of a million characters is not half of it. */
    private static final long LARGEST_PAGE = 64_000_000;

    /** A slow machine sets the largest page of a hundred plans in a twentieth of it. */
    private static final Duration LONGEST_TIME = Duration.ofSeconds(60);

    private final Configuration configuration;
    private final TemplateFiles files;
    private final Fingerprint fingerprint;
    private final long largestPage;
    private final Duration longestTime;

    TemplateFolder(TemplateFiles files) {
        this(files, LARGEST_PAGE, LONGEST_TIME);
    }

    /**
     * @param largestPage in bytes
     * @param longestTime that a template may take for a page
     */
    TemplateFolder(TemplateFiles files, long largestPage, Duration longestTime) {
        this.largestPage = largestPage;
        this.longestTime = longestTime;
        this.files = files;
        fingerprint = fingerprintOf(files);
        silence();
        configuration = configuration(files);
    }

    /**
     * Of all templates, as they were before any was read: one that is edited meanwhile makes the next build set its pages
     * again.
     */
    Fingerprint fingerprint() {
        return fingerprint;
    }

    private static Fingerprint fingerprintOf(TemplateFiles files) {
        List<Object> parts = new ArrayList<>();
        for (Map.Entry<String, TemplateFile> file : files.templates().entrySet()) {
            parts.add(file.getKey());
            try {
                parts.add(file.getValue().bytes());
            } catch (IOException e) {
                throw InputException.of(
                        Problem.UNREADABLE, Location.of(file.getValue().name()), IoReason.of(e));
            }
        }
        return Fingerprint.of(parts);
    }

    /** The engine's own log stays silent; what is wrong comes as an exception. */
    @SuppressWarnings("deprecation") // the other way is a system property, which would reach beyond this tool
    private static void silence() {
        try {
            Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Configuration configuration(TemplateFiles files) {
        Configuration configuration = new TemplateEngine(VERSION, files.templates());
        configuration.setObjectWrapper(new ModelWrapper(VERSION));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setLocalizedLookup(false);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setTabSize(1); // a tab is one column, as everywhere
        configuration.setNumberFormat("c");
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        return configuration;
    }

    /** Reads every template; what is wrong with one is said when a page needs it. */
    void readAhead() {
        files.templates().keySet().stream()
                .filter(file -> file.endsWith(ENDING))
                .forEach(this::readAhead);
    }

    private void readAhead(String file) {
        try {
            configuration.getTemplate(file);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return;
        }
    }

    /**
     * Makes sure of the templates that pages ask for.
     *
     * @throws InputException with everything that is wrong
     */
    void load(List<String> names) {
        DiagnosticLog log = new DiagnosticLog();
        for (String each : names) {
            try {
                template(each);
            } catch (InputException e) {
                log.addAll(e.diagnostics());
            }
        }
        log.stopIfErrors();
    }

    /**
     * Sets a page.
     *
     * @throws InputException when the template asks for something that is not there
     */
    void write(String template, Map<String, Object> variables, OutputStream out) throws IOException {
        Template page = template(template);
        Writer writer = new BufferedWriter(
                new OutputStreamWriter(new BoundedStream(out, largestPage), StandardCharsets.UTF_8), 1 << 15);
        try (Patience patience = Patience.of(longestTime)) {
            set(page, template, variables, writer, patience);
        } catch (BoundedStream.Full e) {
            throw endless(template, "a page has more than " + largestPage + " bytes");
        } catch (StackOverflowError e) {
            throw endless(template, "a macro calls itself without end, or something is nested too deeply");
        } catch (OutOfMemoryError e) {
            throw endless(template, "a page needs more memory than there is");
        }
    }

    private void set(Template page, String name, Map<String, Object> variables, Writer writer, Patience patience)
            throws IOException {
        try {
            page.process(variables, writer);
            writer.flush();
        } catch (ParseException e) {
            throw new InputException(List.of(broken(e)));
        } catch (TemplateException | RuntimeException e) {
            if (patience.isOver()) {
                throw endless(name, "a page takes more than " + longestTime.toSeconds() + " s");
            }
            if (e.getCause() instanceof BoundedStream.Full full) {
                throw full;
            }
            throw e instanceof TemplateException broken
                    ? new InputException(List.of(broken(broken, name)))
                    : (RuntimeException) e;
        }
    }

    private InputException endless(String template, String reason) {
        return InputException.of(Problem.TEMPLATE_BROKEN, Location.of(files.name(template + ENDING)), reason);
    }

    private Template template(String template) {
        String file = template + ENDING;
        try {
            return configuration.getTemplate(file);
        } catch (TemplateNotFoundException e) {
            throw new IllegalStateException("the tool has no template " + file, e);
        } catch (ParseException e) {
            throw new InputException(List.of(broken(e)));
        } catch (StackOverflowError e) {
            throw endless(template, "something in it is nested too deeply");
        } catch (IOException e) {
            // what was wrong when it was read ahead comes wrapped
            IOException first = e.getCause() instanceof IOException cause ? cause : e;
            throw first instanceof ParseException broken
                    ? new InputException(List.of(broken(broken)))
                    : InputException.of(Problem.UNREADABLE, Location.of(files.name(file)), IoReason.of(first));
        }
    }

    private Diagnostic broken(ParseException e) {
        Location where = new Location(files.name(e.getTemplateName()), e.getLineNumber(), e.getColumnNumber());
        return Diagnostic.of(Problem.TEMPLATE_BROKEN, where, firstLine(e.getEditorMessage()));
    }

    private Diagnostic broken(TemplateException e, String template) {
        String file = e.getTemplateSourceName() == null ? template + ENDING : e.getTemplateSourceName();
        int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
        int column = e.getColumnNumber() == null ? 0 : e.getColumnNumber();
        Location where = new Location(files.name(file), line, column);
        String message = firstLine(e.getMessageWithoutStackTop());
        return e instanceof AssetMissingException
                ? Diagnostic.of(Problem.ASSET_MISSING, where, message)
                : Diagnostic.of(Problem.TEMPLATE_BROKEN, where, message);
    }

    /** The engine's messages go on with advice for programmers. */
    private static String firstLine(String message) {
        return message.lines()
                .filter(line -> !line.isBlank())
                .limit(2)
                .reduce((first, second) -> first + " " + second.strip())
                .orElse("");
    }
}
