// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The tab MqttConnection: where the server is and who connects. */
@NullMarked
package org.edgegateway.thingsboard.internal.connection;

import org.jspecify.annotations.NullMarked;
