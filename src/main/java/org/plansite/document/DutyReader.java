package org.plansite.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plansite.document.DutyBracket.Name;
import org.plansite.document.DutyBracket.Remark;
import org.plansite.document.DutyTokens.Token;

/** Reads one bracket of duties from left to right: labels, names, and the verbs that close a run of names. */
final class DutyReader {
    private static final Pattern TAG = Pattern.compile("[（(〔](?<tag>[^（()）]*)[）)〕]$");

    private final String text;
    private final Predicate<String> known;
    private final boolean expected;
    private final DutyPrefix prefix;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private Optional<String> label = Optional.empty();
    private Remark.Kind labelled = Remark.Kind.OTHER;
    private boolean inRemark;
    private boolean hasLabel;
    private boolean hasVerb;
    private boolean hasStrongVerb;
    private int open;

    /** A name while its role is not yet known. */
    private record Draft(int start, int end, Optional<String> role) {}

    /** @param expected whether a bracket of duties is likely to stand here; bare words are then "not sure", not none */
    DutyReader(String text, Predicate<String> known, boolean expected) {
        this.text = text;
        this.known = known;
        this.expected = expected;
        this.prefix = new DutyPrefix();
    }

    /** @param prefix the government that the names read before have printed */
    private DutyReader(String text, Predicate<String> known, DutyPrefix prefix) {
        this.text = text;
        this.known = known;
        this.expected = false;
        this.prefix = prefix;
    }

    /** Reads a cell below a head that says, as a label does, what the names in it are for. */
    static DutyBracket cell(String text, Optional<String> role, Predicate<String> known, DutyPrefix prefix) {
        DutyReader reader = new DutyReader(text, known, prefix);
        reader.hasLabel = true;
        reader.label = role;
        reader.tokens(DutyTokens.of(text, 0, text.length(), known));
        reader.close(reader.label);
        return reader.verdict().orElseThrow();
    }

    Optional<DutyBracket> read() {
        int from = 0;
        int to = text.length();
        while (from < to && (DutyTokens.isSpace(text.charAt(from)) || "—-·●".indexOf(text.charAt(from)) >= 0)) {
            from++;
        }
        while (to > from && (DutyTokens.isSpace(text.charAt(to - 1)) || "。；;．.，,、".indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        boolean opens = from < to && DutyTokens.opens(text, from);
        int close = opens ? DutyTokens.closeOf(text, from) : -1;
        boolean isCutOff = opens && close < 0;
        boolean bracket = opens && close == to - 1;
        if (!bracket && !isCutOff && !opensWithRole(from, to)) {
            return Optional.empty();
        }
        from += bracket || isCutOff ? 1 : 0;
        to -= bracket ? 1 : 0;
        if (DutyWords.OTHER_BRACKET.matcher(text.substring(from, to).strip()).lookingAt()) {
            return Optional.empty();
        }
        tokens(DutyTokens.of(text, from, to, known));
        close(label);
        return verdict();
    }

    private boolean opensWithRole(int from, int to) {
        return DutyWords.LINE.matcher(text).region(from, to).lookingAt();
    }

    private void tokens(List<Token> tokens) {
        int done = -1;
        for (Token token : tokens) {
            if (token.start() >= done) {
                done = token(token);
            }
        }
    }

    /** Reads a token; returns up to where the text is read. */
    private int token(Token token) {
        int start = afterLabels(token);
        if (start == token.end()) {
            return token.end();
        }
        Matcher rule = DutyWords.RULE.matcher(text).region(start, inside(token));
        if (rule.lookingAt() && !inRemark) {
            return remark(Remark.Kind.RULE, start, rule.end());
        }
        if (inRemark) {
            return remark(labelled, start, token.end());
        }
        String words = text.substring(start, token.end());
        if (DutyWords.ORDER.matcher(words).matches()) {
            return remark(Remark.Kind.ORDER, start, token.end());
        }
        if (!known.test(words) && DutyWords.TIME.matcher(words).matches() && !DutyNames.isStrong(words)) {
            return remark(Remark.Kind.TIME, start, token.end());
        }
        names(start, token.end());
        return token.end();
    }

    private int inside(Token token) {
        int end = text.length();
        while (end > token.end() && "）)〕］]】。；; \n\u3000".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return Math.max(end, token.end());
    }

    private int afterLabels(Token token) {
        int start = token.start();
        while (start < token.end()) {
            Matcher colon = DutyWords.LABEL.matcher(text).region(start, token.end());
            Matcher open = DutyWords.OPEN_LABEL.matcher(text).region(start, token.end());
            if (colon.lookingAt()) {
                label(colon.group("role"), colon.group("person") != null ? Remark.Kind.PERSON : Remark.Kind.TIME);
                start = colon.end();
            } else if (open.lookingAt()) {
                label(open.group("role"), Remark.Kind.OTHER);
                start = open.end();
            } else {
                return hasLabel ? afterOther(start, token.end()) : start;
            }
        }
        return start;
    }

    /** Behind the bodies of the duties, others may be named for another part, or something else be said. */
    private int afterOther(int start, int end) {
        Matcher units = DutyWords.OTHER_UNITS.matcher(text).region(start, end);
        Matcher about = DutyWords.ABOUT.matcher(text).region(start, end);
        if (units.lookingAt()) {
            close(label);
            inRemark = false;
            label = Optional.of(units.group("role"));
            return units.end();
        }
        if (about.lookingAt() && !inRemark) {
            close(label);
            inRemark = true;
            labelled = Remark.Kind.OTHER;
        }
        return start;
    }

    private void label(@Nullable String role, Remark.Kind kind) {
        close(label);
        hasLabel = true;
        inRemark = role == null;
        labelled = kind;
        label = role == null ? Optional.empty() : DutyWords.roleIn(role);
    }

    /** One remark after another is one: {@code 2025年底前完成，长期坚持}. */
    private int remark(Remark.Kind kind, int start, int end) {
        int last = remarks.size() - 1;
        boolean goesOn = last >= 0
                && remarks.get(last).kind() == kind
                && text.substring(remarks.get(last).end(), start).length() <= 1;
        int from = goesOn ? remarks.remove(last).start() : start;
        remarks.add(new Remark(kind, text.substring(from, end), from, end));
        return end;
    }

    private void names(int from, int to) {
        if (known.test(text.substring(from, to))) {
            name(from, to, Optional.empty());
            return;
        }
        Matcher opening = DutyWords.OPENING.matcher(text).region(from, to);
        int start = opening.lookingAt() ? opening.end() : from;
        int end = to;
        Matcher closing = DutyWords.CLOSING.matcher(text.substring(start, to));
        if (closing.matches()) {
            end = start + closing.end("name");
            joined(start, end);
            verb(closing.group("verb"));
            return;
        }
        int object = verbWithObject(start, to);
        if (object > start) {
            joined(start, object);
            remark(Remark.Kind.OTHER, object, to);
            verb(text.substring(object, to));
            return;
        }
        Matcher others = DutyWords.AND_OTHERS.matcher(text.substring(start, to));
        end = others.matches() ? start + others.end("name") : to;
        joined(start, end);
    }

    /** Where {@code 牵头制定方案} starts behind a name; -1 where the words are a name to their end. */
    private int verbWithObject(int start, int to) {
        if (DutyNames.isStrong(text.substring(start, to))) {
            return -1;
        }
        for (int i = start + 2; i < to; i++) {
            boolean named = DutyNames.isStrong(text.substring(start, i)) || known.test(text.substring(start, i));
            if (named
                    && DutyWords.VERB_AND_OBJECT.matcher(text.substring(i, to)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private void verb(String words) {
        hasVerb = true;
        hasStrongVerb |= DutyWords.STRONG_VERB.matcher(words).find();
        Optional<String> role = DutyWords.roleIn(words);
        boolean isVague =
                role.isEmpty() || role.get().equals("负责") || role.get().equals("落实");
        close(label.isPresent() && (isVague || !label.get().equals("责任")) ? label : role);
    }

    /** Gives the names since the last verb or label their role. */
    private void close(Optional<String> role) {
        for (int i = open; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            drafts.set(i, new Draft(draft.start(), draft.end(), draft.role().or(() -> role)));
        }
        open = drafts.size();
    }

    private void joined(int from, int to) {
        DutyJoints.parts(text, from, to, known).forEach(part -> name(part.start(), part.end(), Optional.empty()));
    }

    private void name(int from, int to, Optional<String> role) {
        int end = to;
        Optional<String> own = role;
        Matcher tag = TAG.matcher(text).region(from, to);
        while (!known.test(text.substring(from, end)) && tag.find()) {
            String words = tag.group("tag");
            if (tag.end() == end && DutyWords.OWN_PART.matcher(words).matches()) {
                remark(Remark.Kind.OTHER, tag.start(), end);
                end = tag.start();
            } else if (tag.end() == end && DutyWords.CLOSING.matcher(words).matches()) {
                own = DutyWords.roleIn(words);
                end = tag.start();
                hasVerb = true;
                hasStrongVerb |= DutyWords.STRONG_VERB.matcher(words).find();
            }
        }
        while (end > from && DutyTokens.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > from) {
            drafts.add(new Draft(from, end, own));
        }
    }

    private Optional<DutyBracket> verdict() {
        List<Name> names = new ArrayList<>();
        int strong = 0;
        int likely = 0;
        int beside = 0;
        for (Draft draft : drafts) {
            String printed = text.substring(draft.start(), draft.end());
            String plain = printed.replaceAll("[\\s\\p{Zs}]+", "");
            boolean isKnown = known.test(printed) || known.test(plain);
            strong += isKnown || DutyNames.isStrong(plain) ? 1 : 0;
            likely += isKnown || DutyNames.isLikely(plain) ? 1 : 0;
            beside += !isKnown && DutyNames.isBeside(plain) ? 1 : 0;
            if (isKnown || DutyNames.isName(plain)) {
                names.add(new Name(printed, draft.start(), draft.end(), prefix.restore(plain), draft.role()));
            } else {
                remark(Remark.Kind.OTHER, draft.start(), draft.end());
            }
        }
        int all = drafts.size();
        likely += strong > 0 ? beside : 0;
        if (hasLabel) {
            return Optional.of(new DutyBracket(names.size() == all, true, names, remarks));
        }
        if (hasVerb && likely > 0) {
            boolean sure = names.size() == all && (hasStrongVerb || likely == all) && strong > 0;
            return Optional.of(new DutyBracket(sure, hasStrongVerb && sure, names, remarks));
        }
        if (hasVerb || all == 0 || (strong == 0 && !(expected && couldBeNames(names, all)))) {
            return Optional.empty();
        }
        return Optional.of(new DutyBracket(strong > 0 && likely == all, false, names, remarks));
    }

    private static boolean couldBeNames(List<Name> names, int all) {
        return names.size() == all
                && names.stream()
                        .allMatch(name -> name.full().length() > 2
                                && name.full().codePoints().allMatch(Character::isIdeographic));
    }
}
