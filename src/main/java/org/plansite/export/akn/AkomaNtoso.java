package org.plansite.export.akn;

import java.io.IOException;
import java.io.OutputStream;
import org.plansite.plan.Plan;
import org.plansite.plan.UnitKind;
import org.plansite.site.Addresses;
import org.plansite.site.OutputFile;
import org.plansite.site.SiteSettings;

/** A plan as one Akoma Ntoso document: all its words, and what its names mean. */
public final class AkomaNtoso {
    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private AkomaNtoso() {}

    public static OutputFile file(Plan plan, SiteSettings settings) {
        return new OutputFile(Addresses.akomaNtoso(plan), out -> write(plan, settings.asOf(), out));
    }

    /** The plan's name as a work, whatever its words and files. */
    public static String work(Plan plan) {
        return Iris.of(plan).work();
    }

    static void write(Plan plan, String asOf, OutputStream out) throws IOException {
        Xml.write(
                out,
                xml -> xml.inline("akomaNtoso", Attributes.of("xmlns", NAMESPACE), () -> {
                    xml.text("\n");
                    xml.block("doc", Attributes.of("name", Iris.SUBTYPE), () -> document(xml, plan, asOf));
                }));
    }

    private static void document(Xml xml, Plan plan, String asOf) throws IOException {
        new MetadataWriter(xml, plan, asOf).write();
        SentenceWriter sentences = new SentenceWriter(xml, plan);
        FrontWriter front = new FrontWriter(xml, plan.metadata(), sentences);
        for (var notice : plan.outline().ofKind(UnitKind.NOTICE).toList()) {
            front.write(notice);
        }
        xml.block("mainBody", Attributes.none(), new OutlineWriter(xml, plan, sentences)::write);
    }
}
