// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

/** What the server said to a request. */
sealed interface ProvisionAnswer {

    /** The device has these credentials now. */
    record Granted(DeviceCredentials credentials) implements ProvisionAnswer {}

    /** A device of that name exists, or was provisioned before, or is not pre-provisioned. */
    record NameRefused() implements ProvisionAnswer {}

    /** No device profile has that key and secret. */
    record KeyUnknown() implements ProvisionAnswer {}

    /** Something else, which is not understood. */
    record Unreadable(String why) implements ProvisionAnswer {}
}
