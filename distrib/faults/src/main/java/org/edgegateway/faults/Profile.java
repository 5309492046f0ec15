// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults;

import org.edgegateway.faults.proxy.FaultProxy;
import org.edgegateway.faults.proxy.Weather;

/** How the network changes twice a second. */
enum Profile {
    /** Gone from the first change to the last: five minutes, scaled down like all waits of the device. */
    OFFLINE {
        @Override
        void apply(FaultProxy proxy, int change) {
            proxy.weather(Weather.OFFLINE);
        }
    },
    SATELLITE {
        @Override
        void apply(FaultProxy proxy, int change) {
            proxy.weather(Weather.SATELLITE);
        }
    },
    /** Reset with each change. */
    FLAPPING {
        @Override
        void apply(FaultProxy proxy, int change) {
            proxy.cut();
        }
    },
    /** Four seconds of it, four of fine weather: longer than an acknowledgement is awaited. */
    DEAF {
        @Override
        void apply(FaultProxy proxy, int change) {
            proxy.weather(change % 16 < 8 ? Weather.DEAF : Weather.FINE);
        }
    },
    STALLED {
        @Override
        void apply(FaultProxy proxy, int change) {
            proxy.weather(change % 16 < 8 ? Weather.STALLED : Weather.FINE);
        }
    },
    /** What the device says gets stuck for four seconds of eight, while it hears the server. */
    WRITE_STALLED {
        @Override
        void apply(FaultProxy proxy, int change) {
            proxy.weather(change % 16 < 8 ? Weather.WRITE_STALLED : Weather.FINE);
        }
    },
    SLOW {
        @Override
        void apply(FaultProxy proxy, int change) {
            proxy.weather(Weather.SLOW);
        }
    },
    /** In turns the end of the one and of the other direction; the second is for the device to find out. */
    HALF_CLOSED {
        @Override
        void apply(FaultProxy proxy, int change) {
            if (change % 12 == 0) {
                proxy.halfCloseForDevices();
            } else if (change % 12 == 2) {
                proxy.halfCloseForServer();
            }
        }
    };

    abstract void apply(FaultProxy proxy, int change);
}
