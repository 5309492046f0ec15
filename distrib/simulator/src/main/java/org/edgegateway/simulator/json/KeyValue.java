// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.json;

/** One point: a key and its value. */
public record KeyValue(String key, Value value) {}
