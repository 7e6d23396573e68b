package org.plansite.intake.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.plansite.source.InputException;
import org.plansite.source.Location;
import org.plansite.source.Problem;
import org.plansite.source.SourceReader;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The XML parts of a zipped document, unpacked within bounds: a file that swells when it is unpacked is refused. */
final class ZipParts {
    private static final int MOST_PARTS = 10_000;
    private static final int MOST_BYTES = 48_000_000;

    private final String name;
    private final Map<String, byte[]> parts = new TreeMap<>();

    private ZipParts(String name) {
        this.name = name;
    }

    /**
     * Unpacks the parts that end in {@code .xml} or {@code .rels}.
     *
     * @throws InputException when the file is broken, or too large unpacked
     */
    static ZipParts of(byte[] bytes, String name) {
        ZipParts parts = new ZipParts(name);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            parts.unpack(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw InputException.of(Problem.BROKEN_FILE, Location.of(name));
        }
        return parts;
    }

    private void unpack(ZipInputStream zip) throws IOException {
        int left = MOST_BYTES;
        int count = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            boolean isWanted = entry.getName().endsWith(".xml");
            byte[] part = isWanted ? unpack(zip, left) : new byte[0];
            left -= part.length;
            count++;
            if (left <= 0 || count > MOST_PARTS) {
                throw InputException.of(Problem.SWELLING_FILE, Location.of(name), SourceReader.grouped(MOST_BYTES));
            }
            if (isWanted) {
                parts.put(entry.getName(), part);
            }
        }
    }

    private static byte[] unpack(InputStream in, int most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        for (int read = in.read(buffer); read >= 0 && out.size() < most; read = in.read(buffer)) {
            out.write(buffer, 0, read);
        }
        return out.toByteArray();
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    /** The names of the parts. */
    Iterable<String> names() {
        return parts.keySet();
    }

    /**
     * The root of a part; empty where there is no such part.
     *
     * @throws InputException when it is no XML
     */
    Optional<Element> root(String part) {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(builder().parse(new ByteArrayInputStream(bytes)).getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw InputException.of(Problem.BROKEN_FILE, Location.of(name));
        }
    }

    /** Nothing outside the part is read, and no entity is expanded. */
    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        factory.setExpandEntityReferences(false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        return builder;
    }
}
