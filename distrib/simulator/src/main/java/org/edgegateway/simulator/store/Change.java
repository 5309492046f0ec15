// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.edgegateway.simulator.json.KeyValue;
import org.edgegateway.simulator.json.TelemetryMessage;

/** One change of what the server knows: first written to the journal, then applied in memory. */
public sealed interface Change {

    /** A device was created, or its data or credentials changed. */
    record DeviceSaved(DeviceData device, Credentials credentials) implements Change {
        @Override
        public String toString() {
            return "DeviceSaved[" + device + "]";
        }
    }

    record DeviceDeleted(UUID device) implements Change {}

    /** A device profile was created or changed. */
    record ProfileSaved(DeviceProfile profile) implements Change {}

    record ProfileDeleted(UUID profile) implements Change {}

    /**
     * Telemetry of a device.
     *
     * @param received milliseconds since the epoch
     * @param payload what the message was read from
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record TelemetryReceived(UUID device, long received, TelemetryMessage message, byte[] payload) implements Change {}

    /**
     * Telemetry of child devices, by name.
     *
     * @param received milliseconds since the epoch
     * @param payload what the messages were read from
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record ChildTelemetryReceived(long received, Map<String, TelemetryMessage> messages, byte[] payload)
            implements Change {}

    /**
     * Telemetry that the server itself has written, which counts as no record of the device.
     *
     * @param ts milliseconds since the epoch
     */
    record ServerTelemetry(UUID device, long ts, List<KeyValue> values) implements Change {}

    /** A package was created or changed. */
    record OtaPackageSaved(OtaPackage saved) implements Change {}

    record OtaPackageDeleted(UUID deleted) implements Change {}

    /**
     * Attributes were set.
     *
     * @param updated milliseconds since the epoch
     */
    record AttributesSet(UUID device, AttributeScope scope, long updated, List<KeyValue> values) implements Change {}

    record AttributesDeleted(UUID device, AttributeScope scope, List<String> keys) implements Change {}
}
