// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The session over Eclipse Paho; nothing here is for others. */
@NullMarked
package org.edgegateway.mqtt.internal;

import org.jspecify.annotations.NullMarked;
