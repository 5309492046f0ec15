// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The few segments open for reading, least recently used first. A segment removed is closed at once, so that its space
 * is free. Guarded by itself.
 */
final class Readers implements Closeable {

    private static final int MAX_OPEN = 3;

    private final LaneFolder folder;
    private final Map<Segment, SegmentReader> open = new LinkedHashMap<>(8, 0.75f, true);

    Readers(LaneFolder folder) {
        this.folder = folder;
    }

    /** @throws java.nio.file.NoSuchFileException when the file of the segment is gone */
    synchronized SegmentReader reader(Segment segment) throws IOException {
        SegmentReader known = open.get(segment);
        if (known != null) {
            return known;
        }
        SegmentReader opened = new SegmentReader(segment, folder.openToRead(segment));
        open.put(segment, opened);
        if (open.size() > MAX_OPEN) {
            Iterator<SegmentReader> oldest = open.values().iterator();
            SegmentReader closing = oldest.next();
            oldest.remove();
            closing.close();
        }
        return opened;
    }

    synchronized void close(Segment segment) throws IOException {
        SegmentReader closing = open.remove(segment);
        if (closing != null) {
            closing.close();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        for (SegmentReader reader : open.values()) {
            reader.close();
        }
        open.clear();
    }
}
