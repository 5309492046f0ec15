// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that moves to another address, with its name resolved by a file instead of DNS. */
class NameChangeTest extends SessionTest {

    @TempDir
    Path folder;

    @Test
    void findsTheServerAtItsNewAddress() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        ScriptedServer before = server((peer, connection) -> serve(peer, first));
        int port = before.port();
        open(new ScriptedServer(InetAddress.getByName("127.0.0.2"), port, (peer, connection) -> serve(peer, second)));
        Path names = folder.resolve("hosts");
        Files.writeString(names, "127.0.0.1 " + NameChangeMain.NAME + "\n");
        List<String> options = List.of("-Djdk.net.hosts.file=" + names, "-Dsun.net.inetaddr.ttl=0");
        Process process =
                ForkedJava.start(folder.resolve("output"), options, NameChangeMain.class, String.valueOf(port));
        try {
            assertThat(first.await(20, TimeUnit.SECONDS)).isTrue();

            Files.writeString(names, "127.0.0.2 " + NameChangeMain.NAME + "\n");
            before.close();

            assertThat(second.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void serve(Peer peer, CountDownLatch connected) throws IOException {
        peer.accept();
        connected.countDown();
        peer.serve();
    }
}
