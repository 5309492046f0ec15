// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.time.Duration;

/** What goes wrong at which point of an update. */
@FunctionalInterface
interface Script {

    /** What is done with the process at a point, after whatever else has been done. */
    record Reply(boolean kill, Duration jump) {

        static final Reply GO = jump(Duration.ZERO);
        static final Reply KILL = new Reply(true, Duration.ZERO);

        /** It goes on, and its clock is set forward or back. */
        static Reply jump(Duration by) {
            return new Reply(false, by);
        }
    }

    /** Nothing. */
    Script NONE = point -> Reply.GO;

    Reply at(Point point) throws Exception;
}
