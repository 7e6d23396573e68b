package org.plansite.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.plansite.plan.Body;
import org.plansite.plan.Body.SpokenName;
import org.plansite.plan.BodyId;
import org.plansite.plan.Mention;
import org.plansite.plan.Passage;
import org.plansite.plan.Sentence;
import org.plansite.plan.Sentence.Role;
import org.plansite.plan.Unit;
import org.plansite.plan.Vocabulary;

/**
 * Finds the bodies running text names. The longest name wins, so that 经济技术开发区 inside 天津经济技术开发区 is not found again,
 * and a form may be ruled out by its surroundings (生态城 before 市).
 */
final class MentionFinder {
    private final List<Form> forms = new ArrayList<>();

    MentionFinder(Vocabulary vocabulary) {
        for (Body body : vocabulary.bodies()) {
            forms.add(new Form(SpokenName.of(body.name()), body.id()));
            body.aliases().forEach(alias -> forms.add(new Form(SpokenName.of(alias), body.id())));
            body.mentions().forEach(name -> forms.add(new Form(name, body.id())));
        }
        forms.sort(Comparator.comparingInt((Form form) -> form.name.text().length())
                .reversed());
    }

    List<Mention> find(Unit unit, Sentence sentence) {
        if (sentence.role() == Role.BRACKET) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>();
        boolean[] taken = new boolean[sentence.text().length()];
        for (Form form : forms) {
            String text = form.name.text();
            for (int at = sentence.text().indexOf(text);
                    at >= 0;
                    at = sentence.text().indexOf(text, at + 1)) {
                if (!taken[at] && !taken[at + text.length() - 1] && fits(form.name, sentence.text(), at)) {
                    found.add(new Mention(Passage.of(unit.id(), sentence, at, at + text.length()), form.body));
                    Arrays.fill(taken, at, at + text.length(), true);
                }
            }
        }
        found.sort(Comparator.comparingInt(mention -> mention.printed().start()));
        return found;
    }

    private static boolean fits(SpokenName name, String sentence, int at) {
        String before = sentence.substring(0, at);
        String after = sentence.substring(at + name.text().length());
        return name.notAfter().stream().noneMatch(before::endsWith)
                && name.notBefore().stream().noneMatch(after::startsWith);
    }

    private record Form(SpokenName name, BodyId body) {}
}
