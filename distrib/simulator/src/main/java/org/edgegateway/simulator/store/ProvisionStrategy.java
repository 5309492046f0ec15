// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.store;

import org.edgegateway.simulator.store.Credentials.Certificate;

/** Whether and how devices of a profile get their credentials by themselves. */
public sealed interface ProvisionStrategy {

    /** They do not. */
    record Disabled() implements ProvisionStrategy {}

    /**
     * A device that knows key and secret asks for them.
     *
     * @param createsDevices whether the device must not exist before, or else must
     */
    record ByKey(boolean createsDevices, String key, String secret) implements ProvisionStrategy {
        @Override
        public String toString() {
            return "ByKey[" + createsDevices + "]";
        }
    }

    /**
     * A client that shows a certificate of a known authority is the device its common name says.
     *
     * @param namePattern a regular expression; what it first matches in the common name is the device's name
     * @param createsDevices whether a device that does not exist is created
     */
    record ByCertificate(Certificate authority, String namePattern, boolean createsDevices)
            implements ProvisionStrategy {}
}
