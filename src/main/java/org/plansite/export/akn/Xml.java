package org.plansite.export.akn;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML as it goes: elements on lines of their own, and lines that mix elements with words. */
final class Xml {
    /** The JDK's own: another one on the class path would write other bytes. */
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    private Xml(Writer out) throws XMLStreamException {
        this.xml = FACTORY.createXMLStreamWriter(out);
    }

    /** Fills a document or an element. */
    @FunctionalInterface
    interface Body {
        void write() throws IOException;
    }

    /** Fills a document. */
    @FunctionalInterface
    interface Document {
        void writeTo(Xml xml) throws IOException;
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    /** Writes a document and leaves the stream open. */
    static void write(OutputStream stream, Document document) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 15);
        try {
            Xml xml = new Xml(out);
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            document.writeTo(xml);
            xml.xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.write('\n');
        out.flush();
    }

    /** An element whose parts stand on lines of their own. */
    void block(String name, Attributes attributes, Body body) throws IOException {
        start(name, attributes);
        line();
        body.write();
        end();
        line();
    }

    /** An element on one line; the white space in it is the plan's. */
    void line(String name, Attributes attributes, Body body) throws IOException {
        inline(name, attributes, body);
        line();
    }

    /** An element with words only. */
    void line(String name, Attributes attributes, String words) throws IOException {
        line(name, attributes, () -> text(words));
    }

    /** An element without content. */
    void empty(String name, Attributes attributes) throws IOException {
        step(() -> xml.writeEmptyElement(name));
        write(attributes);
        line();
    }

    /** An element among words. */
    void inline(String name, Attributes attributes, Body body) throws IOException {
        start(name, attributes);
        body.write();
        end();
    }

    void text(String words) throws IOException {
        step(() -> xml.writeCharacters(words));
    }

    private void start(String name, Attributes attributes) throws IOException {
        step(() -> xml.writeStartElement(name));
        write(attributes);
    }

    private void write(Attributes attributes) throws IOException {
        for (Attributes.Pair pair : attributes.pairs()) {
            step(() -> xml.writeAttribute(pair.name(), pair.value()));
        }
    }

    private void end() throws IOException {
        step(xml::writeEndElement);
    }

    private void line() throws IOException {
        text("\n");
    }

    private static void step(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
