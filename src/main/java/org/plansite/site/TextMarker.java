package org.plansite.site;

import java.util.List;
import org.plansite.plan.Body;
import org.plansite.plan.BodyId;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.plan.Target;
import org.plansite.plan.Vocabulary;
import org.plansite.site.Run.Kind;

/** Marks the words of a sentence that a fact stands on. */
final class TextMarker {
    private final Vocabulary vocabulary;
    private final CitationIndex citations;

    TextMarker(Vocabulary vocabulary, CitationIndex citations) {
        this.vocabulary = vocabulary;
        this.citations = citations;
    }

    List<Run> runs(Sentence sentence, SentenceFacts facts) {
        MarkedText text = new MarkedText(sentence.text());
        facts.printedBodies().forEach(each -> markBody(text, each.printed(), each.body()));
        facts.mentions().forEach(each -> markBody(text, each.printed(), each.body()));
        facts.years().forEach(each -> mark(text, each.printed(), Kind.YEAR, Addresses.year(each), ""));
        facts.citations()
                .forEach(each -> mark(text, each.printed(), Kind.DOCUMENT, citations.address(each.title()), ""));
        facts.targets()
                .forEach(each -> text.mark(
                        linkStart(each, facts.targets()),
                        each.quote().end(),
                        Kind.TARGET,
                        Addresses.indicator(each.indicator()),
                        vocabulary.indicator(each.indicator()).name()));
        facts.terms()
                .forEach(each -> text.mark(
                        each.start(),
                        each.end(),
                        Kind.TERM,
                        Addresses.term(each.term()),
                        each.term().explanation()));
        facts.forceWords()
                .forEach(each -> text.emphasise(
                        each.printed().start(),
                        each.printed().end(),
                        each.force().id()));
        return text.runs();
    }

    /** Where two targets are said in the same words, each is linked from its own name on. */
    private static int linkStart(Target target, List<Target> targets) {
        boolean later = targets.stream()
                .filter(other -> other.quote().equals(target.quote()))
                .anyMatch(other -> nameStart(other) < nameStart(target));
        return later ? nameStart(target) : target.quote().start();
    }

    private static int nameStart(Target target) {
        return target.quote().start() + Math.max(0, target.quote().words().indexOf(target.name()));
    }

    private void markBody(MarkedText text, Passage printed, BodyId id) {
        Body body = vocabulary.body(id);
        mark(text, printed, Kind.BODY, Addresses.body(id), printed.words().equals(body.name()) ? "" : body.name());
    }

    private static void mark(MarkedText text, Passage words, Kind kind, String address, String hint) {
        text.mark(words.start(), words.end(), kind, address, hint);
    }
}
