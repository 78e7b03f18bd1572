package dev.draftlint.runner;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes indented XML of safe text. Not thread-safe. */
final class XmlOutput {

    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;
    private int depth;

    XmlOutput(Writer out) throws IOException {
        try {
            this.xml = XML.createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** A step of the stream writer, which wraps what goes wrong below it. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    void declaration() throws IOException {
        run(() -> xml.writeStartDocument("UTF-8", "1.0"));
    }

    /** @param attributes names and values in turn */
    void start(String element, String... attributes) throws IOException {
        newLine();
        run(() -> xml.writeStartElement(element));
        attributes(attributes);
        depth++;
    }

    void end() throws IOException {
        depth--;
        newLine();
        run(xml::writeEndElement);
    }

    void empty(String element, String... attributes) throws IOException {
        newLine();
        run(() -> xml.writeEmptyElement(element));
        attributes(attributes);
    }

    /** @param lines safe or not; each becomes a line of the content */
    void text(String element, Iterable<String> lines, String... attributes) throws IOException {
        newLine();
        run(() -> xml.writeStartElement(element));
        attributes(attributes);
        for (String line : lines) {
            run(() -> xml.writeCharacters("\n" + XmlText.safe(line)));
        }
        newLine();
        run(xml::writeEndElement);
    }

    /** Writes out what is left; the writer below stays open. */
    void finish() throws IOException {
        run(xml::flush);
    }

    private void attributes(String... attributes) throws IOException {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = XmlText.safe(attributes[i + 1]);
            run(() -> xml.writeAttribute(name, value));
        }
    }

    private void newLine() throws IOException {
        run(() -> xml.writeCharacters("\n" + "  ".repeat(depth)));
    }

    private static void run(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e);
        }
    }
}
