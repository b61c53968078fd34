package org.biaozhun.documents.docx;

import org.biaozhun.documents.rendering.XmlCharacters;

import java.io.StringWriter;
import java.util.Map;
import java.util.Objects;

import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the XML of a part of the Word document. Elements and attributes are named with the
 * prefixes that ECMA-376 uses. Characters that XML does not allow become U+FFFD.
 */
final class DocxXml {

    /** As in every part; the writer of the JDK cannot say that a document stands alone. */
    private static final String DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Namespaces by prefix; relationships have none. */
    private static final Map<String, String> NAMESPACES =
            Map.of(
                    XMLConstants.DEFAULT_NS_PREFIX,
                    "http://schemas.openxmlformats.org/package/2006/relationships",
                    "w",
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "r",
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "cp",
                    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                    "dc",
                    "http://purl.org/dc/elements/1.1/",
                    "dcterms",
                    "http://purl.org/dc/terms/",
                    "xsi",
                    XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI,
                    XMLConstants.XML_NS_PREFIX,
                    XMLConstants.XML_NS_URI);

    private final StringWriter text = new StringWriter(1 << 16);
    private final XMLStreamWriter writer;

    /** What the writer is told; it fails only if elements are not closed as they were opened. */
    @FunctionalInterface
    private interface Step {
        void take() throws XMLStreamException;
    }

    /**
     * Begins a part.
     *
     * @param prefixes of the namespaces that it uses; none for that of relationships
     */
    DocxXml(String root, String... prefixes) {
        text.write(DECLARATION);
        try {
            // the one of the JDK, whatever else is on the class path
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException fault) {
            throw new IllegalStateException(fault);
        }
        open(root);
        step(() -> {
            if (prefixes.length == 0) {
                writer.writeDefaultNamespace(namespace(XMLConstants.DEFAULT_NS_PREFIX));
            }
            for (String prefix : prefixes) {
                writer.writeNamespace(prefix, namespace(prefix));
            }
        });
    }

    /** Opens an element; attributes are name, value, name, value. */
    DocxXml open(String element, String... attributes) {
        QName name = name(element);
        return step(() -> {
            writer.writeStartElement(name.getPrefix(), name.getLocalPart(), name.getNamespaceURI());
            attributes(attributes);
        });
    }

    /** An element without content. */
    DocxXml empty(String element, String... attributes) {
        QName name = name(element);
        return step(() -> {
            writer.writeEmptyElement(name.getPrefix(), name.getLocalPart(), name.getNamespaceURI());
            attributes(attributes);
        });
    }

    /** An element that holds a text. */
    DocxXml element(String element, String content, String... attributes) {
        open(element, attributes);
        step(() -> writer.writeCharacters(XmlCharacters.allowed(content)));
        return close();
    }

    /** Closes the element opened last. */
    DocxXml close() {
        return step(writer::writeEndElement);
    }

    /** Ends the line. */
    DocxXml line() {
        return step(() -> writer.writeCharacters("\n"));
    }

    /** Closes all elements and gives the part. */
    String end() {
        step(() -> {
            writer.writeEndDocument();
            writer.close();
        });
        return text.toString();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            String value = XmlCharacters.allowed(attributes[at + 1]);
            if (attributes[at].indexOf(':') < 0) {
                writer.writeAttribute(attributes[at], value);
            } else {
                QName name = name(attributes[at]);
                writer.writeAttribute(
                        name.getPrefix(), name.getNamespaceURI(), name.getLocalPart(), value);
            }
        }
    }

    private static QName name(String written) {
        int colon = written.indexOf(':');
        String prefix = colon < 0 ? XMLConstants.DEFAULT_NS_PREFIX : written.substring(0, colon);
        return new QName(namespace(prefix), written.substring(colon + 1), prefix);
    }

    private static String namespace(String prefix) {
        return Objects.requireNonNull(NAMESPACES.get(prefix), prefix);
    }

    private DocxXml step(Step step) {
        try {
            step.take();
        } catch (XMLStreamException fault) {
            throw new IllegalStateException(fault);
        }
        return this;
    }
}
