// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.sync;

import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the cloud why a file is not as it wants it, and when it is fine again. */
final class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final Reports reports;
    private final Memory memory;
    private final Set<String> untold = new HashSet<>();

    Errors(Reports reports, Memory memory) {
        this.reports = reports;
        this.memory = memory;
    }

    void set(String key, String reason) {
        if (memory.error(key, reason)) {
            LOG.warn("File \"{}\" is not as the cloud wants it: {}", key, reason);
            memory.save();
            tell(key);
        }
    }

    void clear(String key) {
        if (memory.error(key, "")) {
            tell(key);
        }
    }

    /** Clears those of all other files. */
    void keepOnly(Set<String> files, Set<String> wrong) {
        Set<String> kept = new HashSet<>(files);
        kept.addAll(wrong);
        kept.add(AttributeKeys.FILES);
        memory.erroneous().stream().filter(key -> !kept.contains(key)).forEach(this::clear);
        memory.keepOnly(kept);
    }

    /** What could not be told before. */
    void retry() {
        Set.copyOf(untold).forEach(this::tell);
    }

    private void tell(String key) {
        if (reports.report(AttributeKeys.error(key), memory.error(key)) == Reports.Outcome.NOT_NOW) {
            untold.add(key);
        } else {
            untold.remove(key);
        }
    }
}
