// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.remote;

import java.util.function.Function;
import org.edgegateway.log.publisher.internal.line.Line;
import org.edgegateway.log.publisher.internal.publish.Tuning;
import org.edgegateway.log.publisher.internal.tail.Tail;

/**
 * What the server may see and change of a publisher.
 *
 * @param name of the publisher
 * @param tail its last lines
 * @param format what may be shown of a line
 * @param tuning its severity and rate
 */
public record Controlled(String name, Tail tail, Function<Line, String> format, Tuning tuning) {}
