// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.edgegateway.mqtt.MqttSettings;
import org.edgegateway.mqtt.TlsSettings;

/**
 * The socket handed to Paho, which connects by itself: resolves the name anew, tries each address, sets the TCP options,
 * makes TLS with the host name checked.
 *
 * <p>Paho sees a plain socket, so all of this is the same for TCP and TLS and every error arrives as it was thrown.
 * Closing cuts the TCP connection at once; a TLS goodbye could block on a stalled peer.
 */
final class LinkSocket extends Socket {

    private static final int INPUT_BYTES = 8_192;

    /** A whole batch, so that it leaves in one write although TCP does not delay: Paho itself writes pieces of 8 KiB. */
    private static final int OUTPUT_BYTES = 65_536;

    private final MqttSettings settings;
    private final Resolver resolver;
    private final long deadline;
    private Socket raw = new Socket();
    private final SpeakFirst speakFirst = new SpeakFirst();
    private InputStream input = InputStream.nullInputStream();
    private OutputStream output = OutputStream.nullOutputStream();
    private boolean closed;
    private volatile boolean reached;

    /** Finds the addresses of a host, anew for each connection. */
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    LinkSocket(MqttSettings settings) {
        this(settings, InetAddress::getAllByName);
    }

    LinkSocket(MqttSettings settings, Resolver resolver) {
        this.settings = settings;
        this.resolver = resolver;
        deadline = System.nanoTime() + settings.connectTimeout().toNanos();
    }

    /** Connects to the settings' host and port; the arguments, a placeholder of Paho's, are ignored. */
    @Override
    public void connect(SocketAddress placeholder, int timeout) throws IOException {
        connectTcp(resolver.resolve(settings.host()));
        Socket stream = raw;
        if (settings.tls().isPresent()) {
            stream = handshake(settings.tls().get());
        }
        input = new BufferedInputStream(speakFirst.input(stream.getInputStream()), INPUT_BYTES);
        output = speakFirst.output(new BufferedOutputStream(stream.getOutputStream(), OUTPUT_BYTES));
    }

    /** Whether TCP is connected, whatever has become of it since. */
    boolean reached() {
        return reached;
    }

    private void connectTcp(InetAddress[] addresses) throws IOException {
        for (int i = 0; i < addresses.length; i++) {
            try {
                int budget = remainingMillis() / (addresses.length - i);
                fresh().connect(new InetSocketAddress(addresses[i], settings.port()), Math.max(1, budget));
                reached = true;
                return;
            } catch (IOException failed) {
                raw.close();
                if (i == addresses.length - 1) {
                    throw failed;
                }
            }
        }
    }

    private synchronized Socket fresh() throws IOException {
        if (closed) {
            throw new SocketException("closed");
        }
        raw = new Socket();
        TcpOptions.apply(raw, settings.tcpKeepAlive());
        return raw;
    }

    private Socket handshake(TlsSettings tls) throws IOException {
        SSLSocket secure = (SSLSocket) tls.socketFactory().createSocket(raw, settings.host(), settings.port(), true);
        if (tls.verifyHostName()) {
            SSLParameters parameters = secure.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            secure.setSSLParameters(parameters);
        }
        raw.setSoTimeout(remainingMillis());
        secure.startHandshake();
        raw.setSoTimeout(0);
        return secure;
    }

    private int remainingMillis() {
        long millis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, millis));
    }

    /** Ignored: Paho would wake up every second, yet closing the socket is enough to end its read. */
    @Override
    public void setSoTimeout(int timeout) {}

    @Override
    public InputStream getInputStream() {
        return input;
    }

    @Override
    public OutputStream getOutputStream() {
        return output;
    }

    /** Called by Paho when it has ended the connection. */
    @Override
    public void close() throws IOException {
        speakFirst.open();
        cut();
    }

    /** Cuts the TCP connection; Paho notices by itself. */
    synchronized void cut() throws IOException {
        closed = true;
        raw.close();
    }
}
