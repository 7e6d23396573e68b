package org.plansite.office;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The archive that a document is: parts with their types, and what the file says about itself. */
final class OfficePackage implements Closeable {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Archive archive;

    /** A part with the last words of its type, {@code wordprocessingml.styles}. */
    record Part(String path, String type) {}

    /**
     * What a file says about itself.
     *
     * @param title its heading
     * @param subject what it was made from
     * @param creator who made it
     * @param date the day it speaks of, ISO
     */
    record Properties(String title, String subject, String creator, String date) {}

    /**
     * A relationship from one part to another.
     *
     * @param type the last word of its type, {@code styles}
     */
    record Relationship(String type, String target) {}

    /** Writes a part. */
    @FunctionalInterface
    interface Content {
        void writeTo(Markup part) throws IOException;
    }

    /**
     * @param out stays open when the archive is closed
     * @param parts the part that is the document first
     */
    OfficePackage(OutputStream out, List<Part> parts, Properties properties) throws IOException {
        archive = new Archive(out);
        part("[Content_Types].xml", types -> contentTypes(types, parts));
        part(
                "_rels/.rels",
                relationships -> relationships
                        .raw("<Relationships xmlns=\"" + RELATIONSHIPS + "\">")
                        .raw("<Relationship Id=\"rId1\" Type=\"" + OFFICE + "/officeDocument\" Target=\"")
                        .raw(parts.get(0).path())
                        .raw(
                                "\"/><Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships"
                                        + "/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>"));
        part("docProps/core.xml", core -> coreProperties(core, properties));
    }

    private static void contentTypes(Markup types, List<Part> parts) {
        types.raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .raw("<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .raw("<Override PartName=\"/docProps/core.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>");
        for (Part part : parts) {
            types.raw("<Override PartName=\"/" + part.path() + "\" ContentType=\"")
                    .raw("application/vnd.openxmlformats-officedocument." + part.type() + "+xml\"/>");
        }
        types.raw("</Types>");
    }

    private static void coreProperties(Markup core, Properties properties) {
        String date = properties.date() + "T00:00:00Z";
        core.raw("<cp:coreProperties"
                        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>")
                .text(properties.title())
                .raw("</dc:title><dc:subject>")
                .text(properties.subject())
                .raw("</dc:subject><dc:creator>")
                .text(properties.creator())
                .raw("</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + date + "</dcterms:created>")
                .raw("<dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + date + "</dcterms:modified>")
                .raw("</cp:coreProperties>");
    }

    /** Writes the next part. */
    void part(String path, Content content) throws IOException {
        archive.add(path, entry -> {
            Markup markup = new Markup(entry);
            content.writeTo(markup);
            markup.flush();
        });
    }

    /** Writes where a part leads; {@code rId1} is the first. */
    void relationships(String path, List<Relationship> relationships) throws IOException {
        part(path, part -> {
            part.raw("<Relationships xmlns=\"" + RELATIONSHIPS + "\">");
            for (int i = 0; i < relationships.size(); i++) {
                Relationship each = relationships.get(i);
                part.raw("<Relationship Id=\"rId" + (i + 1) + "\" Type=\"" + OFFICE + "/" + each.type()
                                + "\" Target=\"")
                        .text(each.target())
                        .raw("\"/>");
            }
            part.raw("</Relationships>");
        });
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
