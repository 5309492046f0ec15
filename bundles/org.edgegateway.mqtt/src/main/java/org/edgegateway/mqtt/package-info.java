// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * One supervised MQTT 3.1.1 session.
 *
 * <p>Plain Java: needs neither OSGi, nor Kura, nor any particular cloud. Start at {@link org.edgegateway.mqtt.MqttSession}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.edgegateway.mqtt;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
