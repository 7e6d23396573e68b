package org.plansite.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.plansite.publish.LinkCheck;
import org.plansite.site.MediaTypes;
import org.plansite.source.Diagnostic;

/**
 * Answers with files of the site, or with what is wrong with it.
 *
 * <p>What cannot be shown is answered with the status 500: a program that reads the preview must not take the words
 * about a mistake for the page, and browsers show them all the same.
 */
final class SiteAnswers {
    private static final String NOT_FOUND_PAGE = "404.html";

    private final PreviewState state;
    private final String token;
    private final ErrorPage errors;

    /**
     * @param token names the state to the pages that show it
     */
    SiteAnswers(PreviewState state, String token, ErrorPage errors) {
        this.state = state;
        this.token = token;
        this.errors = errors;
    }

    /** The site as the folders have it. */
    Answer now(SitePath path) {
        Optional<ServedSite> site = state.site();
        if (site.isEmpty()) {
            return failed(path, state.failure().orElseThrow());
        }
        try {
            return answer(site.get(), path, "/");
        } catch (Exception | StackOverflowError failed) { // a template can do both
            return failed(path, Failure.of(failed));
        }
    }

    /** The same from the newest site in which it can be shown. */
    Answer lastGood(SitePath path) {
        return state.sites().stream()
                .flatMap(site -> answerIfPossible(site, path).stream())
                .findFirst()
                .orElseGet(() -> now(path));
    }

    private Optional<Answer> answerIfPossible(ServedSite site, SitePath path) {
        try {
            return Optional.of(answer(site, path, "/" + Reserved.LAST_GOOD));
        } catch (Exception | StackOverflowError failed) {
            return Optional.empty();
        }
    }

    private Answer answer(ServedSite site, SitePath path, String root) throws IOException {
        Optional<byte[]> bytes = site.bytes(path.file());
        if (bytes.isPresent()) {
            return found(Answer.OK, path.file(), bytes.get());
        }
        if (site.has(path.file() + "/index.html")) {
            return Answer.elsewhere(root + path.asked() + "/");
        }
        Optional<byte[]> notFound = site.bytes(NOT_FOUND_PAGE);
        return notFound.isPresent()
                ? found(Answer.NOT_FOUND, NOT_FOUND_PAGE, PreviewMark.atRoot(notFound.get(), root))
                : Answer.words(Answer.NOT_FOUND, "Not found.");
    }

    private Answer found(int status, String file, byte[] bytes) {
        return LinkCheck.isPage(file)
                ? Answer.page(status, PreviewMark.in(bytes, token))
                : Answer.of(status, MediaTypes.of(file), bytes);
    }

    private Answer failed(SitePath path, Failure failure) {
        if (LinkCheck.isPage(path.file()) || MediaTypes.of(path.file()).equals(MediaTypes.UNKNOWN)) {
            String lastGood = state.sites().isEmpty() ? "" : "/" + Reserved.LAST_GOOD + path.asked();
            String html = errors.of(failure, lastGood, PreviewMark.script(token));
            return Answer.page(Answer.INTERNAL_ERROR, html.getBytes(StandardCharsets.UTF_8));
        }
        return Answer.words(Answer.INTERNAL_ERROR, words(failure.errors()) + words(failure.fault()));
    }

    private static String words(List<Diagnostic> errors) {
        return String.join("\n", errors.stream().map(Diagnostic::toString).toList());
    }

    private static String words(Optional<Throwable> fault) {
        return fault.map(Throwable::toString).orElse("");
    }
}
