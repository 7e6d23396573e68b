package org.plansite.serve;

import java.util.List;
import java.util.stream.Collectors;
import org.plansite.site.Messages;
import org.plansite.source.Diagnostic;

/**
 * What a page that is open learns, as a script, since the pages' rules let nothing else in.
 *
 * @param token names the state of the site; a page with another one is out of date
 * @param edition of the state, remarks and all
 * @param failed whether the site cannot be laid out now
 * @param remarks what a build would refuse
 */
record News(String token, int edition, boolean failed, List<Diagnostic> remarks) {
    private static final int MOST_REMARKS = 20;

    News {
        remarks = List.copyOf(remarks);
    }

    boolean isKnownTo(String page, String pageEdition) {
        return token.equals(page) && String.valueOf(edition).equals(pageEdition);
    }

    /**
     * The script.
     *
     * @param busy whether the page is to ask again only after a while, for others are waiting
     */
    String script(boolean busy, Messages messages) {
        String lines = remarks.stream()
                .limit(MOST_REMARKS)
                .map(remark -> ScriptText.quoted(remark.toString()))
                .collect(Collectors.joining(","));
        String words = remarks.isEmpty() ? "" : word(messages, "preview.remarks", remarks.size());
        return "plansitePreview({token:" + ScriptText.quoted(token) + ",edition:\"" + edition + "\",failed:" + failed
                + ",busy:" + busy + ",words:" + ScriptText.quoted(words) + ",earlier:"
                + ScriptText.quoted(word(messages, "preview.earlier")) + ",back:"
                + ScriptText.quoted(word(messages, "preview.back")) + ",remarks:[" + lines + "]});\n";
    }

    private static String word(Messages messages, String key, Object... arguments) {
        return messages.text(key, arguments).orElseThrow();
    }
}
