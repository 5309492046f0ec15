// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

/** The disk is full when an update that has begun first comes to a moment, and has room when it comes there once more. */
final class FullUntilNextTime implements Script {

    private final String moment;
    private final SmallDisk disk;
    private int times;

    FullUntilNextTime(String moment, SmallDisk disk) {
        this.moment = moment;
        this.disk = disk;
    }

    @Override
    public Reply at(Point point) throws Exception {
        if (point.is(moment) && !point.state().equals(Points.NOTHING)) {
            times++;
            if (times == 1) {
                disk.fill(0);
            } else {
                disk.makeRoom();
            }
        }
        return Reply.GO;
    }
}
