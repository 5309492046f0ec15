// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.proxy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Listens on a free port of 127.0.0.1 and passes on to a server, as the weather allows. Thread-safe. */
public final class FaultProxy implements AutoCloseable {

    /** Little, so that a device notices soon when its data is not taken. */
    private static final int RECEIVE_BUFFER_BYTES = 16_384;

    private static final int BACKLOG = 100;

    private final ServerSocket listening;
    private final int serverPort;
    private final Arrivals arrivals;
    private final Alteration alteration;
    private final Set<Passage> passages = ConcurrentHashMap.newKeySet();
    private final AtomicLong cuts = new AtomicLong();
    private final AtomicLong ended = new AtomicLong();
    private Weather weather = Weather.FINE;

    /** @param arrivals learns what the server acknowledged */
    public FaultProxy(int serverPort, Arrivals arrivals) throws IOException {
        this(serverPort, arrivals, Alteration.NONE);
    }

    /** @param alteration changes what is passed on, of all connections */
    public FaultProxy(int serverPort, Arrivals arrivals, Alteration alteration) throws IOException {
        this.serverPort = serverPort;
        this.arrivals = arrivals;
        this.alteration = alteration;
        listening = new ServerSocket();
        listening.setReceiveBufferSize(RECEIVE_BUFFER_BYTES);
        listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
        start("proxy", this::accept);
    }

    static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return listening.getLocalPort();
    }

    /** Connections that this proxy has reset or half-closed. */
    public long cuts() {
        return cuts.get();
    }

    /** Changes the weather, also for connections that exist; bad enough to be unreachable cuts them. */
    public void weather(Weather next) {
        synchronized (this) {
            weather = next;
            notifyAll();
        }
        if (!next.reachable()) {
            cut();
        }
    }

    synchronized Weather weather() {
        return weather;
    }

    /** The weather once it lets the data of a direction move. */
    synchronized Weather moving(boolean up) throws InterruptedException {
        while (weather.flow(up) == Flow.STALLS) {
            wait();
        }
        return weather;
    }

    /** Resets all connections. */
    public void cut() {
        passages.forEach(passage -> passage.end(true));
    }

    /** Says to all devices that the server will send no more, and goes on listening to them. */
    public void halfCloseForDevices() {
        halfClose(Passage::halfCloseForDevice);
    }

    /** Says to the server that the devices will send no more, and leaves them in the belief that all is well. */
    public void halfCloseForServer() {
        halfClose(Passage::halfCloseForServer);
    }

    private void halfClose(Consumer<Passage> how) {
        for (Passage passage : passages) {
            cuts.incrementAndGet();
            how.accept(passage);
        }
    }

    /** Connections that are over, for whatever reason. */
    public long connectionsEnded() {
        return ended.get();
    }

    void ended(Passage passage, boolean cut) {
        if (passages.remove(passage)) {
            ended.incrementAndGet();
            cuts.addAndGet(cut ? 1 : 0);
        }
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket device = listening.accept();
                if (!weather().reachable() || !pass(device)) {
                    device.setSoLinger(true, 0);
                    device.close();
                }
            } catch (IOException e) {
                if (!listening.isClosed()) {
                    System.err.println("proxy: a connection could not be passed on: " + e.getMessage());
                }
            }
        }
    }

    /** @return false when there is no server */
    private boolean pass(Socket device) throws IOException {
        try {
            Passage passage = new Passage(device, serverPort, this, arrivals, alteration);
            passages.add(passage);
            passage.start();
            return true;
        } catch (ConnectException noServer) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        cut();
    }
}
