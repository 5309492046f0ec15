// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Every moment at which the process may be killed, numbered as they come. */
final class CrashPoints {

    private final List<String> passed = new ArrayList<>();
    private IntPredicate kill = point -> false;

    /** Kills at the points with these numbers, from 0. */
    void killAt(IntPredicate points) {
        kill = points;
    }

    void pass(String name) {
        int number = passed.size();
        passed.add(name);
        if (kill.test(number)) {
            throw new Crash(name);
        }
    }

    List<String> passed() {
        return passed;
    }
}
