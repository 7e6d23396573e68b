package org.plansite.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plansite.site.OutputFile;
import org.plansite.site.OutputTree;
import org.plansite.source.InputException;

/** A process that publishes two small sites by turns until it is killed. */
final class EndlessPublishing {
    private static final int PAGES = 40;

    private EndlessPublishing() {}

    public static void main(String[] args) {
        SitePublisher publisher = new SitePublisher(Path.of(args[0])).keeping(1);
        for (int turn = 0; ; turn++) {
            try {
                publisher.publish(site(turn % 2), Optional.empty());
                System.out.println(turn);
            } catch (InputException busy) {
                turn--;
            }
        }
    }

    /** Half of its pages are those of the other version. */
    static OutputTree site(int version) {
        List<OutputFile> files = new ArrayList<>();
        for (int page = 0; page < PAGES; page++) {
            String words = "<p>" + (page % 2 == 0 ? "both" : "version " + version) + " ".repeat(page * 100);
            files.add(new OutputFile("pages/" + page % 4 + "/" + page + ".html", out -> Trees.write(out, words)));
        }
        return OutputTree.of(files);
    }
}
