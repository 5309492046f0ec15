// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;

/**
 * Holds back whatever comes from the server, the end of the stream too, until the client has begun to send.
 *
 * <p>The client speaks first in MQTT, so nobody misses anything. Paho 1.2.5 needs it: when its receiver has ended before
 * its connecting thread looks, that thread waits for the receiver to start for ever.
 */
final class SpeakFirst {

    private final CountDownLatch spoken = new CountDownLatch(1);

    /** Lets the input through from now on. */
    void open() {
        spoken.countDown();
    }

    InputStream input(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                awaitSpoken();
                return super.read();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                awaitSpoken();
                return super.read(bytes, offset, length);
            }

            @Override
            public int available() throws IOException {
                awaitSpoken();
                return super.available();
            }
        };
    }

    OutputStream output(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int value) throws IOException {
                open();
                out.write(value);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                open();
                out.write(bytes, offset, length);
            }
        };
    }

    private void awaitSpoken() throws InterruptedIOException {
        try {
            spoken.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}
