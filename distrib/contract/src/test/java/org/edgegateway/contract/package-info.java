// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What a ThingsBoard device meets on the wire. Runs against the simulator, or against a real server with
 * {@code -Dthingsboard.rest=URL -Dthingsboard.user=.. -Dthingsboard.password=.. -Dthingsboard.mqtt=tcp://host:port}, and
 * {@code -Dthingsboard.mqtts.port=..} where the server has TLS. The user is an administrator of a tenant whose profile has
 * no rate limits; all that the tests create there they delete.
 *
 * <p>All have passed in one run against ThingsBoard CE 4.3.1.3 with PostgreSQL and its queue in memory. Those of rate limits
 * and of trouble made on demand are always against a simulator.
 */
@NullMarked
package org.edgegateway.contract;

import org.jspecify.annotations.NullMarked;
