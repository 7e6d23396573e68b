package org.plansite.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as XML. The JDK's writer does: ten elements are not worth a library with three more behind it. */
final class AtomFile {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    /** The days are those of plans, and all of China has one time. */
    private static final String MIDNIGHT_IN_CHINA = "T00:00:00+08:00";

    private final XMLStreamWriter xml;

    private AtomFile(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(AtomFeed feed, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new AtomFile(xml).write(feed);
            xml.close();
        } catch (XMLStreamException failed) {
            throw failed.getNestedException() instanceof IOException io ? io : new IOException(failed);
        }
    }

    private void write(AtomFeed feed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", feed.language());
        line();
        head(feed.id(), feed.title(), feed.day());
        xml.writeStartElement("author");
        element("name", feed.author());
        xml.writeEndElement();
        line();
        link("alternate", feed.page(), "text/html");
        if (feed.self().isPresent()) {
            link("self", feed.self().get(), "application/atom+xml");
        }
        for (AtomFeed.Entry entry : feed.entries()) {
            write(entry);
        }
        xml.writeEndElement();
        line();
        xml.writeEndDocument();
    }

    private void write(AtomFeed.Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        line();
        head(entry.id(), entry.title(), entry.day());
        link("alternate", entry.page(), "text/html");
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", entry.kind());
        line();
        element("summary", entry.summary());
        line();
        xml.writeEndElement();
        line();
    }

    private void head(String id, String title, String day) throws XMLStreamException {
        element("id", id);
        line();
        element("title", title);
        line();
        element("updated", day + MIDNIGHT_IN_CHINA);
        line();
    }

    private void link(String relation, String address, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
        line();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
