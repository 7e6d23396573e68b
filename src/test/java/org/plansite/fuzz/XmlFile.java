package org.plansite.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/** A file in XML: well formed, without a DTD, comments and processing instructions. */
final class XmlFile {
    private static final SAXParserFactory FACTORY = factory();

    private XmlFile() {}

    static List<String> faults(byte[] xml) {
        Reader reader = new Reader();
        try {
            SAXParser parser = FACTORY.newSAXParser();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", reader);
            parser.parse(new ByteArrayInputStream(xml), reader);
        } catch (SAXException e) {
            reader.faults.add("not well formed: " + e.getMessage());
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return reader.faults;
    }

    private static SAXParserFactory factory() {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory;
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Reader extends DefaultHandler2 {
        private final List<String> faults = new ArrayList<>();

        /** Titles stand in attributes, too, and may begin as they like. */
        private static boolean isAddress(String attribute) {
            return attribute.endsWith("href") || attribute.endsWith("src") || attribute.startsWith("xmlns");
        }

        @Override
        public void startElement(String space, String local, String name, Attributes attributes) {
            look("element", name);
            for (int i = 0; i < attributes.getLength(); i++) {
                look("attribute", attributes.getQName(i));
                if (isAddress(attributes.getQName(i))
                        && attributes.getValue(i).strip().startsWith("javascript:")) {
                    faults.add("address: " + attributes.getValue(i));
                }
            }
        }

        private void look(String kind, String name) {
            if (Inspection.isMarked(name)) {
                faults.add(kind + ": " + name);
            }
        }

        @Override
        public void comment(char[] text, int start, int length) {
            faults.add("comment: " + new String(text, start, length));
        }

        @Override
        public void processingInstruction(String target, String words) {
            faults.add("instruction: " + target + " " + words);
        }
    }
}
