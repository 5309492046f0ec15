// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

/** What provisioning needs from outside while it runs. */
interface ProvisioningServer {

    /** The name for the device. */
    String deviceName(ProvisioningSettings settings) throws ProvisioningException;

    /** Sends the request and waits for the answer, for a bounded time. */
    ProvisionAnswer ask(ProvisioningSettings settings, Grant wanted) throws ProvisioningException;
}
