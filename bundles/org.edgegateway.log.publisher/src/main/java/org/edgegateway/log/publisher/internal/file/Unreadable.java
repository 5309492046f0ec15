// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.file;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.edgegateway.basics.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells of files that cannot be read: once of each, as trying goes on. Bounded. Not thread-safe. */
final class Unreadable {

    private static final Logger LOG = LoggerFactory.getLogger(Unreadable.class);
    private static final int MOST = 1_000;

    private final Set<String> told = new HashSet<>();

    void tell(String what, IOException why) {
        if (told.size() < MOST && told.add(what)) {
            LOG.warn("{} cannot be read for its log lines: {}", what, Reason.of(why));
        }
    }
}
