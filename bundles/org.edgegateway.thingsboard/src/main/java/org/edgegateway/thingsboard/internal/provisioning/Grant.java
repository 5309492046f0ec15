// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

import java.time.Instant;

/**
 * Credentials that the server has given, or that it was asked for.
 *
 * @param deviceName the device they are for
 * @param renewal the setting at that time
 * @param time when they were given or first asked for
 */
record Grant(DeviceCredentials credentials, String deviceName, int renewal, Instant time) {}
