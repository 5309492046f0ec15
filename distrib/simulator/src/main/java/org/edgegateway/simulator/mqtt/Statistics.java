// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.mqtt;

/** What happened since the start. Used by one thread. */
public final class Statistics {

    private long connects;
    private long refused;
    private long closedByServer;
    private long publishes;
    private long payloadBytes;
    private long acknowledged;

    /** Connections that were accepted. */
    public long connects() {
        return connects;
    }

    /** Connections that were refused with a CONNACK code. */
    public long refused() {
        return refused;
    }

    /** Connections that the server closed. */
    public long closedByServer() {
        return closedByServer;
    }

    /** Messages that devices published. */
    public long publishes() {
        return publishes;
    }

    /** Bytes in the payloads of these messages. */
    public long payloadBytes() {
        return payloadBytes;
    }

    /** PUBACKs sent. */
    public long acknowledged() {
        return acknowledged;
    }

    void connected() {
        connects++;
    }

    void connectionRefused() {
        refused++;
    }

    void connectionClosed() {
        closedByServer++;
    }

    void published(int bytes) {
        publishes++;
        payloadBytes += bytes;
    }

    void messageAcknowledged() {
        acknowledged++;
    }
}
