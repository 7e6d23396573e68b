package org.plansite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people ask and what a reader of the plan judged to be the answers, in two halves: the ranking was tuned with the
 * one only.
 *
 * <p>Where no browser is installed these tests are skipped, except in continuous integration, where they fail.
 */
@EnabledIf(value = "wanted", disabledReason = "chromium and chromedriver are not both on the path")
class JudgedQueriesTest {
    private static BrowserSearch search;

    static boolean wanted() {
        return SiteInBrowser.wanted();
    }

    @BeforeAll
    static void openASearch(@TempDir Path profile) {
        search = BrowserSearch.open(profile);
    }

    @AfterAll
    static void closeTheBrowser() {
        search.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"judged-tune.txt", "judged-held-out.txt"})
    void findsWhatAReaderOfThePlanWouldGive(String half) {
        List<JudgedQuery> queries = JudgedQuery.read(half);
        List<List<String>> answers =
                answers(queries.stream().map(JudgedQuery::text).toList());
        double first = 0;
        double firstFive = 0;
        double gain = 0;
        for (int i = 0; i < queries.size(); i++) {
            first += queries.get(i).succeeds(answers.get(i), 1) ? 1 : 0;
            firstFive += queries.get(i).succeeds(answers.get(i), 5) ? 1 : 0;
            gain += queries.get(i).gain(answers.get(i));
        }
        assertThat(queries).hasSizeGreaterThanOrEqualTo(80);
        assertThat(first / queries.size()).as("success@1").isGreaterThan(0.85);
        assertThat(firstFive / queries.size()).as("success@5").isGreaterThan(0.95);
        assertThat(gain / queries.size()).as("nDCG@10").isGreaterThan(0.85);
    }

    /** The pages of each answer in the order of the page: cards, then the exact and the partial tier. */
    private static List<List<String>> answers(List<String> queries) {
        JsonNode all = search.ask("""
                const engine = plansite.search('');
                const pages = [];
                for (const query of arguments[0]) {
                    const answer = await engine.run(query);
                    const exact = await engine.results(answer, 'exact', 0, 20);
                    const partial = await engine.results(answer, 'partial', 0, 20);
                    const found = answer.cards.concat(exact, partial).map(each => each.address.split('#')[0]);
                    pages.push(Array.from(new Set(found)));
                }
                return JSON.stringify(pages);""", queries);
        List<List<String>> answers = new ArrayList<>();
        all.forEach(answer -> {
            List<String> pages = new ArrayList<>();
            answer.forEach(page -> pages.add(page.asText()));
            answers.add(pages);
        });
        return answers;
    }
}
