// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.snapshot;

import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads Kura's snapshot XML. Document types and external entities are refused, so a file from a stranger can neither
 * read local files nor grow without bounds.
 */
public final class SnapshotReader {
    private SnapshotReader() {}

    /** @throws SnapshotException if it is not a snapshot; the message is one line with the place of the fault */
    public static Snapshot read(InputStream source) throws SnapshotException {
        try {
            XMLStreamReader xml = SafeXml.reader(source);
            try {
                return configurations(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new SnapshotException(oneLine(e.getMessage()), e);
        }
    }

    private static Snapshot configurations(XMLStreamReader xml) throws XMLStreamException, SnapshotException {
        List<SnapshotEntry> entries = new ArrayList<>();
        Set<String> pids = new HashSet<>();
        boolean rootSeen = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == DTD) {
                throw EntryReader.fault(xml, "document type declarations are not allowed");
            }
            if (event != START_ELEMENT) {
                continue;
            }
            if (!rootSeen) {
                EntryReader.requireName(xml, SnapshotFormat.CONFIGURATIONS);
                rootSeen = true;
                continue;
            }
            SnapshotEntry entry = EntryReader.read(xml);
            if (!pids.add(entry.pid())) {
                throw EntryReader.fault(xml, "the pid " + entry.pid() + " appears twice");
            }
            entries.add(entry);
        }
        return new Snapshot(entries);
    }

    private static String oneLine(@Nullable String message) {
        return String.valueOf(message).replaceAll("\\s+", " ").trim();
    }
}
