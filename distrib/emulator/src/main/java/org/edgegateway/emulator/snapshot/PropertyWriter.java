// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.snapshot;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes {@code esf:property} elements. Empty arrays are left out, as Kura does. */
final class PropertyWriter {
    private final XMLStreamWriter xml;

    PropertyWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void write(String name, Object value) throws XMLStreamException, SnapshotException {
        ValueType type = ValueType.of(value)
                .orElseThrow(() -> new SnapshotException("property " + name + " has the type "
                        + value.getClass().getSimpleName() + ", which a snapshot cannot hold"));
        List<Object> values = value instanceof Object[] array ? List.of(array) : List.of(value);
        if (values.isEmpty()) {
            return;
        }
        boolean encrypted = values.get(0) instanceof SnapshotPassword password && password.encrypted();
        xml.writeCharacters("\n      ");
        xml.writeStartElement("esf", SnapshotFormat.PROPERTY, SnapshotFormat.ESF);
        xml.writeAttribute(SnapshotFormat.ARRAY, String.valueOf(value instanceof Object[]));
        xml.writeAttribute(SnapshotFormat.ENCRYPTED, String.valueOf(encrypted));
        xml.writeAttribute(SnapshotFormat.NAME, legal(name));
        xml.writeAttribute(SnapshotFormat.TYPE, type.label());
        for (Object each : values) {
            xml.writeCharacters("\n        ");
            xml.writeStartElement("esf", SnapshotFormat.VALUE, SnapshotFormat.ESF);
            text(each instanceof SnapshotPassword password ? PasswordText.write(password) : each.toString());
            xml.writeEndElement();
        }
        xml.writeCharacters("\n      ");
        xml.writeEndElement();
    }

    /** Carriage returns as references: a reader would turn them into line feeds. */
    private void text(String text) throws XMLStreamException, SnapshotException {
        String[] parts = legal(text).split("\r", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                xml.writeEntityRef("#xD");
            }
            xml.writeCharacters(parts[i]);
        }
    }

    static String legal(String text) throws SnapshotException {
        int[] illegal = text.codePoints().filter(c -> !isXml(c)).limit(1).toArray();
        if (illegal.length > 0) {
            throw new SnapshotException(
                    String.format("the character U+%04X cannot be written to a snapshot", illegal[0]));
        }
        return text;
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
