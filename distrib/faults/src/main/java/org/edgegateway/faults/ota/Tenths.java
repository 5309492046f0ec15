// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.util.function.IntConsumer;

/** A point at each tenth of a download. One thread only. */
final class Tenths implements IntConsumer {

    private static final int TENTH = 10;

    private final Points points;
    private int last;

    Tenths(Points points) {
        this.points = points;
    }

    @Override
    public void accept(int percent) {
        int tenth = percent / TENTH;
        if (tenth != last) {
            last = tenth;
            points.pass("at " + tenth * TENTH + " %");
        }
    }
}
