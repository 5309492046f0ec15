// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The device side: MQTT connections, sessions and one handler for each protocol step. */
@NullMarked
package org.edgegateway.simulator.mqtt;

import org.jspecify.annotations.NullMarked;
