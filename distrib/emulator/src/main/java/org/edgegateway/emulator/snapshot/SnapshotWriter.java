// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes Kura's snapshot XML: entries by pid, properties by name, so that two snapshots can be compared line by line. */
public final class SnapshotWriter {
    private SnapshotWriter() {}

    /** @throws SnapshotException if a value has a type or a character the format cannot hold */
    public static byte[] write(Snapshot snapshot) throws SnapshotException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, UTF_8.name());
            xml.writeStartDocument(UTF_8.name(), "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("esf", SnapshotFormat.CONFIGURATIONS, SnapshotFormat.ESF);
            xml.writeNamespace("esf", SnapshotFormat.ESF);
            xml.writeNamespace("ocd", SnapshotFormat.OCD);
            PropertyWriter properties = new PropertyWriter(xml);
            for (SnapshotEntry entry : sorted(snapshot)) {
                entry(xml, entry, properties);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new SnapshotException("the snapshot cannot be written: " + e.getMessage(), e);
        }
        return out.toByteArray();
    }

    private static List<SnapshotEntry> sorted(Snapshot snapshot) {
        return snapshot.entries().stream()
                .sorted(Comparator.comparing(SnapshotEntry::pid))
                .toList();
    }

    private static void entry(XMLStreamWriter xml, SnapshotEntry entry, PropertyWriter properties)
            throws XMLStreamException, SnapshotException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("esf", SnapshotFormat.CONFIGURATION, SnapshotFormat.ESF);
        xml.writeAttribute(SnapshotFormat.PID, PropertyWriter.legal(entry.pid()));
        xml.writeCharacters("\n    ");
        xml.writeStartElement("esf", SnapshotFormat.PROPERTIES, SnapshotFormat.ESF);
        for (var property : new TreeMap<>(entry.properties()).entrySet()) {
            properties.write(property.getKey(), property.getValue());
        }
        xml.writeCharacters("\n    ");
        xml.writeEndElement();
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }
}
