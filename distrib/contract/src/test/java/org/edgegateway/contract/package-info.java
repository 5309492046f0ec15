// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What a ThingsBoard device meets on the wire. Runs against the simulator, or against a real server with
 * {@code -Dthingsboard.rest=URL -Dthingsboard.user=.. -Dthingsboard.password=.. -Dthingsboard.mqtt=tcp://host:port}, and
 * {@code -Dthingsboard.mqtts.port=..} where the server has TLS.
 */
@NullMarked
package org.edgegateway.contract;

import org.jspecify.annotations.NullMarked;
