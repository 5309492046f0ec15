// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.line;

/** Takes lines one by one. */
@FunctionalInterface
public interface LineSink {

    /** Takes a line; false when it was not taken, and no further ones will be. */
    boolean accept(Line line);
}
