// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.eclipse.kura.message.KuraPayload;

/** The records measured with: a temperature and a counter, some 70 bytes of JSON. */
final class Records {

    private static final long FIRST_MILLIS = 1_700_000_000_000L;

    private Records() {}

    static KuraMessage message(int number) {
        KuraPayload payload = new KuraPayload();
        payload.setTimestamp(new Date(FIRST_MILLIS + number));
        payload.addMetric("temperature", 20.5 + number % 10);
        payload.addMetric("counter", number);
        return new KuraMessage(payload, Map.of());
    }

    /** The same record as the server takes it. */
    static String json(int number) {
        return "{\"ts\":" + (FIRST_MILLIS + number) + ",\"values\":{\"temperature\":" + (20.5 + number % 10)
                + ",\"counter\":" + number + "}}";
    }

    /** Payloads of so many records each. */
    static List<byte[]> batches(int count, int records) {
        List<byte[]> batches = new ArrayList<>(count);
        for (int batch = 0; batch < count; batch++) {
            StringBuilder text = new StringBuilder("[");
            for (int i = 0; i < records; i++) {
                text.append(i == 0 ? "" : ",").append(json(batch * records + i));
            }
            batches.add(text.append(']').toString().getBytes(StandardCharsets.UTF_8));
        }
        return batches;
    }
}
