// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.telemetry;

import com.google.gson.JsonElement;
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.eclipse.kura.cloudconnection.message.KuraMessage;
import org.eclipse.kura.message.KuraPayload;
import org.eclipse.kura.message.KuraPosition;
import org.edgegateway.basics.StrictJson;
import org.edgegateway.thingsboard.internal.json.Utf8;
import org.jspecify.annotations.Nullable;

/**
 * Reads telemetry from Kura messages.
 *
 * <p>Every metric becomes a value at the payload's timestamp, or at the present where it has none. Records of an Asset,
 * known by the metric {@code assetName}, have a time of their own for each channel (see {@link AssetRecord}). The
 * position becomes {@code latitude}, {@code longitude} and so on; the body is merged where it is a JSON object, else it
 * becomes the value {@value BODY_KEY}. Where names collide, metrics win over the position and the position over the
 * body.
 */
public final class KuraMessageReader {

    static final String BODY_KEY = "body";

    private final InstantSource clock;

    public KuraMessageReader(InstantSource clock) {
        this.clock = clock;
    }

    public Moments read(KuraMessage message) {
        Moments moments = new Moments();
        KuraPayload payload = message.getPayload();
        if (payload == null) {
            return moments;
        }
        @Nullable Date own = payload.getTimestamp();
        long time = own == null ? clock.millis() : own.getTime();
        readMetrics(payload.metrics(), time, moments);
        @Nullable KuraPosition position = payload.getPosition();
        if (position != null) {
            PositionValues.read(position, time, moments);
        }
        byte @Nullable [] body = payload.getBody();
        if (body != null) {
            readBody(body, time, moments);
        }
        return moments;
    }

    private static void readMetrics(Map<String, Object> metrics, long time, Moments moments) {
        Optional<AssetRecord> asset = AssetRecord.of(metrics, time);
        for (Map.Entry<String, Object> metric : metrics.entrySet()) {
            String name = metric.getKey();
            if (asset.isEmpty()) {
                moments.add(time, name, metric.getValue());
            } else if (!asset.get().isTimestamp(name)) {
                moments.add(asset.get().timeOf(name), name, metric.getValue());
            }
        }
    }

    private static void readBody(byte[] body, long time, Moments moments) {
        if (body.length == 0) {
            return;
        }
        Optional<String> text = Utf8.decode(body);
        Optional<JsonElement> json = text.flatMap(StrictJson::parse);
        if (json.isPresent() && json.get().isJsonObject()) {
            json.get()
                    .getAsJsonObject()
                    .entrySet()
                    .forEach(member -> moments.addIfAbsent(time, member.getKey(), member.getValue()));
        } else if (json.isPresent() && json.get().isJsonArray()) {
            moments.addIfAbsent(time, BODY_KEY, json.get());
        } else {
            moments.addIfAbsent(
                    time, BODY_KEY, text.<Object>map(string -> string).orElse(body));
        }
    }
}
