// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.edgegateway.basics.Reason;
import org.edgegateway.ota.manager.internal.download.Attempts.Outcome;
import org.edgegateway.ota.manager.internal.machine.WorkException;
import org.edgegateway.ota.manager.internal.offer.Offer;

/**
 * Fetches a package from an HTTPS address. It goes on where it stopped if the server can, and if the content there is
 * still the same; otherwise it begins anew.
 */
public final class HttpDownload implements PackageSource {

    private static final int BUFFER = 65_536;

    private final HttpRequests requests;
    private final DownloadSettings settings;
    private final FreeSpace space;
    private final Pause pause;
    private final LongSupplier nanoTime;
    private final RandomGenerator random;

    public HttpDownload(
            TlsSockets tls,
            DownloadSettings settings,
            FreeSpace space,
            Pause pause,
            LongSupplier nanoTime,
            RandomGenerator random) {
        this.requests = new HttpRequests(tls);
        this.settings = settings;
        this.space = space;
        this.pause = pause;
        this.nanoTime = nanoTime;
        this.random = random;
    }

    @Override
    public void fetch(Offer offer, Path folder, IntConsumer percent) throws WorkException, InterruptedException {
        Throttle throttle = new Throttle(settings.bytesPerSecond(), nanoTime, pause);
        new Attempts(settings.deadline(), nanoTime, pause, random)
                .make(() -> attempt(offer, folder, throttle, percent));
    }

    private Outcome attempt(Offer offer, Path folder, Throttle throttle, IntConsumer percent)
            throws IOException, WorkException, InterruptedException {
        try (HttpFile file = HttpFile.open(folder, offer)) {
            long before = file.length();
            HttpAnswer answer;
            try {
                long from = file.edition().isEmpty() ? 0 : before;
                answer = requests.get(offer.url(), from, file.edition());
            } catch (MalformedURLException e) {
                throw new WorkException("the package's address is none: " + offer.url(), e);
            } catch (IOException e) {
                return new Outcome.Interrupted(false, Reason.of(e));
            }
            try {
                return receive(answer, offer, file, folder, throttle, percent);
            } finally {
                answer.connection().disconnect();
            }
        }
    }

    private Outcome receive(
            HttpAnswer answer, Offer offer, HttpFile file, Path folder, Throttle throttle, IntConsumer percent)
            throws IOException, WorkException, InterruptedException {
        if (!answer.succeeded()) {
            if (answer.isFinal()) {
                throw new WorkException("the server answers " + answer.status() + " for " + offer.url());
            }
            if (answer.status() == 416) {
                file.restart("");
            }
            return new Outcome.Interrupted(false, "the server answers " + answer.status());
        }
        if (answer.from() != file.length() || answer.from() == 0) {
            file.restart(answer.edition());
        }
        if (answer.from() != file.length()) {
            return new Outcome.Interrupted(false, "the server sends another part than was asked for");
        }
        long total = offer.size() > 0 ? offer.size() : answer.total();
        space.require(folder, Math.max(0, total - file.length()), settings.freeBytes());
        long before = file.length();
        String trouble = copy(answer, total, file, folder, throttle, percent);
        boolean complete = trouble.isEmpty() && (total < 0 || file.length() == total);
        if (complete) {
            file.save();
            return new Outcome.Complete();
        }
        String cut = "the server sent %d of %d bytes".formatted(file.length(), total);
        return new Outcome.Interrupted(file.length() > before, trouble.isEmpty() ? cut : trouble);
    }

    /** @return what went wrong with the connection; empty when the server has sent all it wanted to */
    private String copy(
            HttpAnswer answer, long total, HttpFile file, Path folder, Throttle throttle, IntConsumer percent)
            throws IOException, WorkException, InterruptedException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream body = answer.body()) {
            while (true) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                int count;
                try {
                    count = body.read(buffer);
                } catch (IOException e) {
                    return Reason.of(e);
                }
                if (count < 0) {
                    return "";
                }
                if (total >= 0 && file.length() + count > total) {
                    throw new WorkException("the server sends more than the " + total + " bytes that it announced");
                }
                space.require(folder, count, settings.freeBytes());
                file.append(buffer, count);
                throttle.take(count);
                percent.accept(total > 0 ? (int) (100 * file.length() / total) : 0);
            }
        }
    }
}
