package org.plansite.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plansite.site.MediaTypes;
import org.plansite.site.Messages;

/** Answers requests: with the site, with the preview's own files, or, as soon as there is any, with news. */
final class Requests implements HttpHandler {
    private static final Pattern QUESTION =
            Pattern.compile("token=([0-9a-z-]{1,40})&edition=([0-9]{1,10})&lang=([A-Za-z-]{2,20})");
    private static final String MAIN_LANGUAGE = "zh-Hans";

    private final Gate gate;
    private final String session;
    private final Supplier<PreviewState> state;
    private final ErrorPage errors;
    private final Waiting waiting;
    private final Executor threads;

    /**
     * @param session tells this run of the server from others
     * @param threads write what pages have waited for
     */
    Requests(
            Gate gate,
            String session,
            Supplier<PreviewState> state,
            ErrorPage errors,
            Waiting waiting,
            Executor threads) {
        this.gate = gate;
        this.session = session;
        this.state = state;
        this.errors = errors;
        this.waiting = waiting;
        this.threads = threads;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Optional<Answer> refusal = gate.refusal(exchange);
        Optional<SitePath> path = SitePath.of(exchange.getRequestURI());
        if (refusal.isPresent()) {
            refusal.get().send(exchange);
        } else if (path.isEmpty()) {
            Answer.words(Answer.BAD_REQUEST, "No page has such an address.").send(exchange);
        } else if (path.get().file().equals(Reserved.WAIT)) {
            answerWhenThereIsNews(exchange);
        } else {
            answer(path.get()).send(exchange);
        }
    }

    private Answer answer(SitePath path) {
        PreviewState now = state.get();
        SiteAnswers site = new SiteAnswers(now, token(now), errors);
        if (!path.file().startsWith(Reserved.FOLDER)) {
            return site.now(path);
        }
        return path.below(Reserved.LAST_GOOD)
                .map(site::lastGood)
                .or(() -> Reserved.file(path.file()))
                .orElseGet(() -> Answer.words(Answer.NOT_FOUND, "Not found."));
    }

    private String token(PreviewState now) {
        return session + "-" + now.version();
    }

    private News news() {
        PreviewState now = state.get();
        return new News(token(now), now.edition(), now.site().isEmpty(), now.remarks());
    }

    private void answerWhenThereIsNews(HttpExchange exchange) throws IOException {
        String query =
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        Matcher question = QUESTION.matcher(query);
        if (!question.matches()) {
            Answer.words(Answer.BAD_REQUEST, "No page asks so.").send(exchange);
            return;
        }
        Messages messages = Messages.of(language(question.group(3)));
        boolean knows = news().isKnownTo(question.group(1), question.group(2));
        if (!knows || exchange.getRequestMethod().equals("HEAD")) {
            script(messages, false).send(exchange);
            return;
        }
        waiting.add(busy -> threads.execute(() -> send(script(messages, busy), exchange)));
        if (!news().isKnownTo(question.group(1), question.group(2))) {
            waiting.wake();
        }
    }

    private static String language(String tag) {
        return Messages.speaks(tag) ? tag : MAIN_LANGUAGE;
    }

    private Answer script(Messages messages, boolean busy) {
        return Answer.of(
                Answer.OK, MediaTypes.of(".js"), news().script(busy, messages).getBytes(StandardCharsets.UTF_8));
    }

    private static void send(Answer answer, HttpExchange exchange) {
        try {
            answer.send(exchange);
        } catch (IOException pageWasLeft) {
            exchange.close();
        }
    }
}
