// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.kura.ssl.SslManagerService;
import org.edgegateway.ota.manager.internal.machine.WorkException;
import org.edgegateway.ota.manager.internal.offer.Offer;
import org.edgegateway.ota.manager.internal.offer.Release;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpDownloadTest {

    private static final byte[] CONTENT = random(500_000);

    @TempDir
    Path folder;

    private final FakePause pause = new FakePause();
    private final SslManagerService ssl = mock(SslManagerService.class);
    private HttpsPackages server;

    @BeforeEach
    void start() throws Exception {
        server = new HttpsPackages();
        when(ssl.getSSLSocketFactory()).thenReturn(server.trusting());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void fetchesAPackage() throws Exception {
        server.on("/p", exchange -> HttpsPackages.send(exchange, CONTENT, "\"1\"", CONTENT.length));
        fetch("/p");
        assertThat(folder.resolve(PackageSource.FILE)).hasBinaryContent(CONTENT);
    }

    @Test
    void goesOnWhereTheConnectionBroke() throws Exception {
        server.on("/p", exchange -> HttpsPackages.send(exchange, CONTENT, "\"1\"", 150_000));
        fetch("/p");
        assertThat(folder.resolve(PackageSource.FILE)).hasBinaryContent(CONTENT);
        assertThat(server.ranges()).startsWith("null", "bytes=150000-").hasSize(4);
    }

    @Test
    void goesOnAfterARestart() throws Exception {
        AtomicInteger requests = new AtomicInteger();
        server.on("/p", exchange -> {
            if (requests.incrementAndGet() == 2) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            HttpsPackages.send(exchange, CONTENT, "\"1\"", 150_000);
        });
        assertThatThrownBy(() -> fetch("/p")).isInstanceOf(WorkException.class).hasMessageContaining("404");
        fetch("/p");
        assertThat(folder.resolve(PackageSource.FILE)).hasBinaryContent(CONTENT);
        assertThat(server.ranges().get(2)).isEqualTo("bytes=150000-");
    }

    @Test
    void asksForNothingMoreWhenAllOfItIsThereAfterARestart() throws Exception {
        server.on("/p", exchange -> {
            if (("bytes=" + CONTENT.length + "-")
                    .equals(exchange.getRequestHeaders().getFirst("Range"))) {
                exchange.getResponseHeaders().set("Content-Range", "bytes */" + CONTENT.length);
                exchange.sendResponseHeaders(416, -1);
                return;
            }
            HttpsPackages.send(exchange, CONTENT, "\"1\"", CONTENT.length);
        });
        fetch("/p");
        fetch("/p");
        assertThat(folder.resolve(PackageSource.FILE)).hasBinaryContent(CONTENT);
        assertThat(server.ranges()).hasSize(2);
    }

    @Test
    void givesUpAfterTheDeadlineAlsoWhenSomethingComesAllTheTime() {
        server.on("/p", exchange -> HttpsPackages.send(exchange, CONTENT, "\"1\"", CONTENT.length));
        DownloadSettings slow = new DownloadSettings(60_000, 4, 10, Duration.ofHours(1), 1_000_000);
        assertThatThrownBy(() -> download(path -> Long.MAX_VALUE, slow).fetch(offer(server.url("/p")), folder, p -> {}))
                .hasMessageStartingWith("not downloaded within 1 h: only ");
    }

    @Test
    void beginsAnewWhenTheContentHasChanged() throws Exception {
        byte[] newer = random(300_000);
        AtomicInteger requests = new AtomicInteger();
        server.on("/p", exchange -> {
            boolean first = requests.incrementAndGet() == 1;
            HttpsPackages.send(exchange, first ? CONTENT : newer, first ? "\"1\"" : "\"2\"", 200_000);
        });
        fetch("/p");
        assertThat(folder.resolve(PackageSource.FILE)).hasBinaryContent(newer);
    }

    @Test
    void followsRedirects() throws Exception {
        server.on("/p", exchange -> HttpsPackages.send(exchange, CONTENT, "\"1\"", CONTENT.length));
        server.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Location", "/p");
            exchange.sendResponseHeaders(302, -1);
        });
        fetch("/a");
        assertThat(folder.resolve(PackageSource.FILE)).hasBinaryContent(CONTENT);
    }

    @Test
    void doesNotGoRoundInCircles() {
        server.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Location", "/a");
            exchange.sendResponseHeaders(302, -1);
        });
        assertThatThrownBy(() -> fetch("/a")).hasMessageContaining("redirects more than 5 times");
    }

    @Test
    void isNotLedAwayFromHttps() {
        server.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Location", "http://localhost/p");
            exchange.sendResponseHeaders(302, -1);
        });
        assertThatThrownBy(() -> fetch("/a")).hasMessageContaining("not https");
    }

    @Test
    void trustsOnlyWhomKuraTrusts() throws Exception {
        try (HttpsPackages stranger = new HttpsPackages()) {
            stranger.on("/p", exchange -> HttpsPackages.send(exchange, CONTENT, "\"1\"", CONTENT.length));
            assertThatThrownBy(() -> download(path -> Long.MAX_VALUE).fetch(offer(stranger.url("/p")), folder, p -> {}))
                    .hasMessageContaining("PKIX");
        }
        assertThat(Files.size(folder.resolve(PackageSource.FILE))).isZero();
    }

    @Test
    void contentWithoutEndIsStoppedByTheDisk() {
        AtomicInteger free = new AtomicInteger(2_000_000);
        server.on("/p", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(CONTENT);
            }
        });
        assertThatThrownBy(
                        () -> download(path -> free.addAndGet(-10_000)).fetch(offer(server.url("/p")), folder, p -> {}))
                .isInstanceOf(WorkException.class)
                .hasMessageContaining("the disk has");
    }

    @Test
    void moreThanWasAnnouncedIsRefused() {
        server.on("/p", exchange -> HttpsPackages.send(exchange, CONTENT, "\"1\"", CONTENT.length));
        Offer small = new Offer(new Release("app", "1"), 1_000, server.url("/p"), "", "", "");
        assertThatThrownBy(() -> download(path -> Long.MAX_VALUE).fetch(small, folder, p -> {}))
                .hasMessageContaining("more than the 1000 bytes");
    }

    @Test
    void anUnavailableServerIsTriedAgain() throws Exception {
        AtomicInteger requests = new AtomicInteger();
        server.on("/p", exchange -> {
            if (requests.incrementAndGet() < 4) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            HttpsPackages.send(exchange, CONTENT, "\"1\"", CONTENT.length);
        });
        fetch("/p");
        assertThat(folder.resolve(PackageSource.FILE)).hasBinaryContent(CONTENT);
        assertThat(pause.passed()).isGreaterThan(Duration.ofSeconds(3));
    }

    private void fetch(String path) throws Exception {
        download(folderPath -> Long.MAX_VALUE).fetch(offer(server.url(path)), folder, percent -> {});
    }

    private HttpDownload download(FreeSpace space) {
        return download(space, new DownloadSettings(60_000, 4, 0, Duration.ofHours(1), 1_000_000));
    }

    private HttpDownload download(FreeSpace space, DownloadSettings settings) {
        return new HttpDownload(new TlsSockets(() -> Optional.of(ssl)), settings, space, pause, pause, new Random(1));
    }

    private static Offer offer(String url) {
        return new Offer(new Release("app", "1"), -1, url, "", "", "");
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
