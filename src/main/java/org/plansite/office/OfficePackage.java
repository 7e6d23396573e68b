package org.plansite.office;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The archive that a workbook or a document is: parts with their types, and what the file says about itself.
 *
 * <p>No clock: every entry has the earliest time an archive can name, and the file's date is given.
 */
final class OfficePackage implements Closeable {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final ZipOutputStream zip;

    /** A part with the last words of its type, {@code spreadsheetml.styles}. */
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
     * A relationship from one part to another, or to an address outside.
     *
     * @param type the last word of its type, {@code worksheet}
     */
    record Relationship(String type, String target, boolean outside) {
        static Relationship to(String type, String target) {
            return new Relationship(type, target, false);
        }
    }

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
        zip = new ZipOutputStream(new Open(out));
        zip.setLevel(Deflater.BEST_SPEED + 2);
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
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        Markup markup = new Markup(zip);
        content.writeTo(markup);
        markup.flush();
        zip.closeEntry();
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
                        .raw(each.outside() ? "\" TargetMode=\"External\"/>" : "\"/>");
            }
            part.raw("</Relationships>");
        });
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Closing the archive lets go of its memory; what it stands in is closed by others. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
