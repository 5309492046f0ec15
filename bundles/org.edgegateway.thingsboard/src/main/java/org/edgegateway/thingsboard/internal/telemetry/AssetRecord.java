// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.telemetry;

import java.util.Map;
import java.util.Optional;

/**
 * A record as Kura's Wires send it for an Asset: {@code assetName}, and per channel its value {@code <channel>}, its
 * time {@code <channel>_timestamp} and, when reading failed, {@code <channel>_error}; or one time for all, {@code
 * assetTimestamp}. Times are milliseconds since the epoch; they are used as such and not sent as values.
 */
record AssetRecord(Map<String, Object> metrics, long ownTime) {

    private static final String ASSET_NAME = "assetName";
    private static final String ASSET_TIMESTAMP = "assetTimestamp";
    private static final String TIMESTAMP_SUFFIX = "_timestamp";
    private static final String ERROR_SUFFIX = "_error";

    /** The metrics as an asset record, if they are one. */
    static Optional<AssetRecord> of(Map<String, Object> metrics, long messageTime) {
        if (!(metrics.get(ASSET_NAME) instanceof String)) {
            return Optional.empty();
        }
        long time = metrics.get(ASSET_TIMESTAMP) instanceof Long own ? own : messageTime;
        return Optional.of(new AssetRecord(metrics, time));
    }

    /** Whether a metric only says when another one was taken. */
    boolean isTimestamp(String name) {
        if (!(metrics.get(name) instanceof Long)) {
            return false;
        }
        if (name.equals(ASSET_TIMESTAMP)) {
            return true;
        }
        if (!name.endsWith(TIMESTAMP_SUFFIX)) {
            return false;
        }
        String channel = withoutSuffix(name, TIMESTAMP_SUFFIX);
        return metrics.containsKey(channel) || metrics.containsKey(channel + ERROR_SUFFIX);
    }

    /** When the value, or the error, of a channel was taken. */
    long timeOf(String name) {
        if (metrics.get(name + TIMESTAMP_SUFFIX) instanceof Long own) {
            return own;
        }
        if (name.endsWith(ERROR_SUFFIX)
                && metrics.get(withoutSuffix(name, ERROR_SUFFIX) + TIMESTAMP_SUFFIX) instanceof Long own) {
            return own;
        }
        return ownTime;
    }

    private static String withoutSuffix(String name, String suffix) {
        return name.substring(0, name.length() - suffix.length());
    }
}
