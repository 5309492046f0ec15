// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

/**
 * A moment of an update.
 *
 * @param state that on the disk
 * @param moment what has just been done or is about to be done
 */
record Point(String state, String moment) {

    static Point of(String text) {
        int end = text.indexOf(':');
        return new Point(text.substring(0, end), text.substring(end + 1));
    }

    boolean is(String wanted) {
        return moment.equals(wanted);
    }

    @Override
    public String toString() {
        return state + ":" + moment;
    }
}
