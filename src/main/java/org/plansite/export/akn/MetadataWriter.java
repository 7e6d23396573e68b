package org.plansite.export.akn;

import java.io.IOException;
import org.plansite.plan.Body;
import org.plansite.plan.Plan;
import org.plansite.plan.PlanMetadata;

/** Writes what is known about a plan as a document, and whom its text names. */
final class MetadataWriter {
    private static final String PREMIS = "http://www.loc.gov/premis/v3";
    private static final String SOURCE = "source";
    private static final String SHOWN = "showAs";
    private static final String TOOL = Names.reference(Names.TOOL);

    private final Xml xml;
    private final Plan plan;
    private final Iris iris;
    private final Names names;
    private final String asOf;

    /**
     * @param asOf the day the owner declares for the site, as the day of this file: it has no clock
     */
    MetadataWriter(Xml xml, Plan plan, String asOf) {
        this.xml = xml;
        this.plan = plan;
        this.iris = Iris.of(plan);
        this.names = new Names(plan);
        this.asOf = asOf;
    }

    void write() throws IOException {
        xml.block("meta", Attributes.none(), () -> {
            xml.block("identification", Attributes.of(SOURCE, TOOL), () -> {
                xml.block("FRBRWork", Attributes.none(), this::work);
                xml.block("FRBRExpression", Attributes.none(), this::expression);
                xml.block("FRBRManifestation", Attributes.none(), this::manifestation);
            });
            xml.block(
                    "lifecycle",
                    Attributes.of(SOURCE, TOOL),
                    () -> xml.empty(
                            "eventRef",
                            Attributes.of("eId", "eref_1")
                                    .and("date", date())
                                    .and(SOURCE, "#ro_1")
                                    .and("type", "generation")));
            xml.block("references", Attributes.of(SOURCE, TOOL), this::references);
        });
    }

    private void work() throws IOException {
        core(iris.work(), "", date(), "issued", names.issuer(), "author");
        value("FRBRcountry", Iris.COUNTRY);
        value("FRBRsubtype", Iris.SUBTYPE);
        value("FRBRnumber", plan.id());
        value("FRBRname", plan.metadata().title());
    }

    private void expression() throws IOException {
        core(iris.expression(plan), "", date(), "issued", names.issuer(), "author");
        xml.empty("FRBRlanguage", Attributes.of("language", Iris.LANGUAGE));
    }

    private void manifestation() throws IOException {
        core(iris.expression(plan), ".xml", asOf, "as-of", Names.TOOL, "editor");
        xml.block("preservation", Attributes.none(), this::source);
        value("FRBRformat", "application/akn+xml");
    }

    private void core(String iri, String ending, String date, String event, String author, String role)
            throws IOException {
        value("FRBRthis", Iris.main(iri) + ending);
        value("FRBRuri", ending.isEmpty() ? iri : iris.manifestation(plan));
        xml.empty("FRBRdate", Attributes.of("date", date).and("name", event));
        xml.empty(
                "FRBRauthor",
                Attributes.of("href", Names.reference(author)).and("as", Names.reference("role_" + role)));
    }

    /** The file the plan was read from, in the words of the Library of Congress for preservation. */
    private void source() throws IOException {
        PlanMetadata metadata = plan.metadata();
        xml.line("premis:originalName", Attributes.of("xmlns:premis", PREMIS), metadata.sourceName());
        xml.block("premis:fixity", Attributes.of("xmlns:premis", PREMIS), () -> {
            xml.line("premis:messageDigestAlgorithm", Attributes.none(), "SHA-256");
            xml.line("premis:messageDigest", Attributes.none(), metadata.sourceSha256());
        });
    }

    private void references() throws IOException {
        xml.empty(
                "original",
                Attributes.of("eId", "ro_1")
                        .and("href", iris.expression(plan))
                        .and(SHOWN, plan.metadata().title()));
        if (Iris.issuer(plan).isEmpty()) {
            reference(
                    "TLCOrganization",
                    Names.ISSUER,
                    Iris.organization(Names.ISSUER + "-" + plan.id()),
                    plan.metadata().issuer());
        }
        for (Body body : names.named()) {
            body(body);
        }
        reference("TLCObject", Names.TOOL, Iris.object(Names.TOOL), Names.TOOL);
        reference("TLCRole", "role_author", Iris.role("author"), "author");
        reference("TLCRole", "role_editor", Iris.role("editor"), "editor");
    }

    private void body(Body body) throws IOException {
        String id = body.id().value();
        if (body.isCollective()) {
            reference("TLCConcept", Names.id(body), Iris.concept(id), body.name());
        } else {
            reference("TLCOrganization", Names.id(body), Iris.organization(id), body.name());
        }
    }

    private void reference(String element, String id, String iri, String shown) throws IOException {
        xml.empty(element, Attributes.of("eId", id).and("href", iri).and(SHOWN, shown));
    }

    private void value(String element, String value) throws IOException {
        xml.empty(element, Attributes.of("value", value));
    }

    private String date() {
        return plan.metadata().date();
    }
}
