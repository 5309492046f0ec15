// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.machine;

import com.google.gson.JsonObject;

/**
 * Something the cloud is to be told. It may be told twice when the process is killed in between; as its time stays the
 * same, the cloud then has it once.
 *
 * @param time milliseconds since 1970; that of a later report is higher, even when the clock was set back
 * @param values as the cloud gets them
 */
public record Report(long time, JsonObject values) {}
