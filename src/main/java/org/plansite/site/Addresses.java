package org.plansite.site;

import org.plansite.plan.BodyId;
import org.plansite.plan.IndicatorId;
import org.plansite.plan.Outline;
import org.plansite.plan.Passage;
import org.plansite.plan.Plan;
import org.plansite.plan.Term;
import org.plansite.plan.Unit;
import org.plansite.plan.UnitId;
import org.plansite.plan.YearMention;

/** The addresses of the site, relative to its root: a contract that data files, bookmarks and citations rely on. */
public final class Addresses {
    private Addresses() {}

    public static String plan(Plan plan) {
        return plan.id() + "/index.html";
    }

    public static String fullText(Plan plan) {
        return plan.id() + "/full.html";
    }

    /** The published text the plan was imported from. */
    public static String source(Plan plan) {
        return "data/" + plan.id() + "/source.txt";
    }

    /** The plan in Akoma Ntoso. */
    public static String akomaNtoso(Plan plan) {
        return "data/" + plan.id() + "/akoma-ntoso.xml";
    }

    /** {@code binhai-2023/3.2.1.html}; a principle or an item is an anchor of its parent's page. */
    public static String unit(Plan plan, UnitId id) {
        Outline outline = plan.outline();
        Unit page = outline.pageOf(id);
        String anchor = page.id().equals(id) ? "" : "#" + id;
        return plan.id() + "/" + page.id() + ".html" + anchor;
    }

    /** The page that shows a unit, {@code binhai-2023/c4.html} for an item of that column. */
    public static String unitPage(Plan plan, UnitId id) {
        return plan.id() + "/" + plan.outline().pageOf(id).id() + ".html";
    }

    /** {@code binhai-2023/3.2.1.html#s2}, {@code binhai-2023/c4.html#c4.3-s1}. */
    public static String sentence(Plan plan, UnitId id, int number) {
        Unit page = plan.outline().pageOf(id);
        return plan.id() + "/" + page.id() + ".html#" + sentenceAnchor(plan, id, number);
    }

    /** The sentence of a passage, or the unit whose heading it is. */
    public static String sentence(Plan plan, Passage passage) {
        return passage.isHeading() ? unit(plan, passage.unit()) : sentence(plan, passage.unit(), passage.sentence());
    }

    /** The anchor of a sentence within its page, {@code s2} or {@code c4.3-s1}. */
    public static String sentenceAnchor(Plan plan, UnitId id, int number) {
        boolean ownPage = plan.outline().unit(id).kind().hasPage();
        return ownPage ? "s" + number : id + "-s" + number;
    }

    public static String body(BodyId id) {
        return "agencies/" + id + ".html";
    }

    /** The responsibility list of a body; its files stand beside it, with other endings. */
    public static String list(BodyId id) {
        return "lists/" + id + ".html";
    }

    /** The table of all tasks of a plan; its files stand beside it, with other endings. */
    public static String tasks(Plan plan) {
        return plan.id() + "/tasks.html";
    }

    public static String indicator(IndicatorId id) {
        return "indicators/" + id + ".html";
    }

    public static String year(YearMention year) {
        return year(year.slug());
    }

    /**
     * The page of a year or a period.
     *
     * @param slug {@code 2025} or {@code 2021-2025}
     */
    public static String year(String slug) {
        return "years/" + slug + ".html";
    }

    /** The unit in the table of projects. */
    public static String project(Plan plan, UnitId id) {
        return "projects/index.html#" + plan.id() + "-" + id;
    }

    /** The term in the glossary. */
    public static String term(Term term) {
        return "about.html#term-" + term.id();
    }

    public static String finding(String id) {
        return "findings.html#" + id;
    }

    /** The feed of the site. */
    public static String feed() {
        return "feed.atom";
    }

    /** The feed of a body that answers for something. */
    public static String feed(BodyId id) {
        return "lists/" + id + ".atom";
    }

    /** What differs from the previous edition; there only when a build is given one. */
    public static String changes() {
        return "changes.html";
    }

    /** A change on that page, counted from 1. */
    public static String change(int number) {
        return changes() + "#" + changeAnchor(number);
    }

    static String changeAnchor(int number) {
        return "change-" + number;
    }
}
