// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.delivery;

import com.google.gson.JsonPrimitive;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgegateway.thingsboard.internal.children.Origin;

/** <code>{"device A":[fragment,fragment],"device B":[fragment]}</code>, or one fragment a device without brackets. */
final class DeviceJoiner implements Joiner {

    private final int maxBytes;
    private final boolean arrays;
    private final Map<String, List<byte[]>> recordsOf = new LinkedHashMap<>();
    private final List<Origin> children = new ArrayList<>();
    private int length = 1;

    /** @param arrays whether a device may have several fragments, in an array */
    DeviceJoiner(int maxBytes, boolean arrays) {
        this.maxBytes = maxBytes;
        this.arrays = arrays;
    }

    @Override
    public boolean add(byte[] record) {
        Origin child = StoredRecord.origin(record);
        String device = child.name();
        boolean known = recordsOf.containsKey(device);
        int longer = length + StoredRecord.fragmentsLength(record) + 1 + (known ? 0 : frameLength(device));
        if (!recordsOf.isEmpty() && (longer > maxBytes || (known && !arrays))) {
            return false;
        }
        length = longer;
        if (!known) {
            children.add(child);
        }
        recordsOf.computeIfAbsent(device, added -> new ArrayList<>()).add(record);
        return true;
    }

    private int frameLength(String device) {
        return quoted(device).length + ":".length() + (arrays ? "[]".length() : 0);
    }

    private static byte[] quoted(String device) {
        return new JsonPrimitive(device).toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public List<Origin> children() {
        return List.copyOf(children);
    }

    @Override
    public byte[] payload() {
        ByteArrayOutputStream json = new ByteArrayOutputStream(length);
        recordsOf.forEach((device, records) -> {
            json.write(json.size() == 0 ? '{' : ',');
            json.writeBytes(quoted(device));
            json.write(':');
            write(records, json);
        });
        json.write('}');
        return json.toByteArray();
    }

    private void write(List<byte[]> records, ByteArrayOutputStream json) {
        if (arrays) {
            json.write('[');
        }
        String separator = "";
        for (byte[] record : records) {
            json.writeBytes(separator.getBytes(StandardCharsets.US_ASCII));
            json.write(record, StoredRecord.fragmentsStart(record), StoredRecord.fragmentsLength(record));
            separator = ",";
        }
        if (arrays) {
            json.write(']');
        }
    }
}
