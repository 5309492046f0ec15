// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.proxy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** One connection through the proxy: in each direction a thread that reads and one that writes when it is due. */
final class Passage {

    private static final int PIECE_BYTES = 16_384;
    private static final int MOST_WAITING = 64;

    private record Piece(byte[] bytes, long due) {}

    private final Socket device;
    private final Socket server;
    private final FaultProxy proxy;
    private final Arrivals.Connection noted;

    Passage(Socket device, int serverPort, FaultProxy proxy, Arrivals arrivals) throws IOException {
        this.device = device;
        this.proxy = proxy;
        server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
        device.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        noted = arrivals.connection();
    }

    void start() {
        pass(device, server, true);
        pass(server, device, false);
    }

    private void pass(Socket from, Socket to, boolean up) {
        BlockingQueue<Piece> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
        FaultProxy.start("proxy reads", () -> guard(() -> read(from, waiting, up)));
        FaultProxy.start("proxy writes", () -> guard(() -> write(to, waiting, up)));
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private void guard(Work work) {
        try {
            work.run();
        } catch (IOException | InterruptedException over) {
            end(false);
        }
    }

    private void read(Socket from, BlockingQueue<Piece> waiting, boolean up) throws IOException, InterruptedException {
        byte[] buffer = new byte[PIECE_BYTES];
        for (int count = from.getInputStream().read(buffer);
                count > 0;
                count = from.getInputStream().read(buffer)) {
            byte[] bytes = Arrays.copyOf(buffer, count);
            if (!up) {
                noted.fromServer(bytes);
            }
            long delay = proxy.weather().delay().toNanos();
            waiting.put(new Piece(bytes, System.nanoTime() + delay));
        }
        end(false);
    }

    private void write(Socket to, BlockingQueue<Piece> waiting, boolean up) throws IOException, InterruptedException {
        while (!to.isClosed()) {
            Piece piece = waiting.poll(1, TimeUnit.SECONDS);
            if (piece == null) {
                continue;
            }
            awaitTime(piece.due());
            Weather weather = proxy.moving();
            if (ThreadLocalRandom.current().nextDouble() < weather.resetChance()) {
                reset();
                return;
            }
            if (up) {
                noted.fromDevice(piece.bytes());
            }
            if (up || !weather.answersSwallowed()) {
                to.getOutputStream().write(piece.bytes());
            }
            awaitTime(System.nanoTime() + piece.bytes().length * 1_000_000_000L / weather.bytesPerSecond());
        }
    }

    private static void awaitTime(long due) {
        for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
            LockSupport.parkNanos(wait);
        }
    }

    void halfClose() {
        try {
            device.shutdownOutput();
        } catch (IOException over) {
            end(false);
        }
    }

    void reset() {
        end(true);
    }

    private void end(boolean cut) {
        proxy.ended(this, cut);
        close(device, cut);
        close(server, cut);
    }

    private static void close(Socket socket, boolean abruptly) {
        try {
            if (abruptly && !socket.isClosed()) {
                socket.setSoLinger(true, 0);
            }
            socket.close();
        } catch (IOException gone) {
            // nothing to do: the socket is as closed as it can be
        }
    }
}
