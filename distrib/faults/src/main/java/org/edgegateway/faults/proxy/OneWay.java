// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.proxy;

import java.io.IOException;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;

/** One direction of a connection: a thread that reads packets and one that writes each when it is due. */
final class OneWay {

    private static final int PACKET_BYTES = 1_400;
    private static final int MOST_WAITING = 512;

    private record Packet(byte[] bytes, long due) {}

    private final Socket from;
    private final Socket to;
    private final boolean up;
    private final FaultProxy proxy;
    private final Passage passage;
    private final UnaryOperator<byte[]> rewriting;
    private final BlockingQueue<Packet> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private volatile boolean severed;

    /** @param rewriting what is read, to what is passed on */
    OneWay(Socket from, Socket to, boolean up, FaultProxy proxy, Passage passage, UnaryOperator<byte[]> rewriting) {
        this.from = from;
        this.to = to;
        this.up = up;
        this.proxy = proxy;
        this.passage = passage;
        this.rewriting = rewriting;
    }

    void start() {
        FaultProxy.start("proxy reads", () -> guard(this::read));
        FaultProxy.start("proxy writes", () -> guard(this::write));
    }

    /** Says to the receiver that no more will come; what the sender goes on to say is taken and thrown away. */
    void sever() throws IOException {
        severed = true;
        to.shutdownOutput();
    }

    /** Keeps it from the receiver when the sender ends. */
    void keepSilent() {
        severed = true;
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private void guard(Work work) {
        try {
            work.run();
        } catch (IOException | InterruptedException over) {
            if (!severed) {
                passage.end(false);
            }
        }
    }

    private void read() throws IOException, InterruptedException {
        byte[] buffer = new byte[PACKET_BYTES];
        for (int count = from.getInputStream().read(buffer);
                count > 0;
                count = from.getInputStream().read(buffer)) {
            byte[] bytes = rewriting.apply(Arrays.copyOf(buffer, count));
            Weather weather = proxy.moving(up);
            if (!severed && bytes.length > 0) {
                waiting.put(
                        new Packet(bytes, System.nanoTime() + weather.delay().toNanos()));
            }
        }
        if (!severed) {
            passage.end(false);
        }
    }

    private void write() throws IOException, InterruptedException {
        while (!to.isClosed() && !severed) {
            Packet packet = waiting.poll(1, TimeUnit.SECONDS);
            if (packet == null) {
                continue;
            }
            awaitTime(packet.due());
            Weather weather = proxy.moving(up);
            if (ThreadLocalRandom.current().nextDouble() < weather.resetChance()) {
                passage.end(true);
                return;
            }
            if (weather.flow(up) == Flow.PASSES) {
                to.getOutputStream().write(packet.bytes());
            }
            awaitTime(System.nanoTime() + packet.bytes().length * 1_000_000_000L / weather.bytesPerSecond());
        }
    }

    private static void awaitTime(long due) {
        for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
            LockSupport.parkNanos(wait);
        }
    }
}
