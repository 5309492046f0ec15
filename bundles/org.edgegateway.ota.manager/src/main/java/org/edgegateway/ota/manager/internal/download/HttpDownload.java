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

    /** What one call is about. */
    private record Fetch(Offer offer, Path folder, Deadline deadline, Throttle throttle, IntConsumer percent) {}

    @Override
    public void fetch(Offer offer, Path folder, IntConsumer percent) throws WorkException, InterruptedException {
        Throttle throttle = new Throttle(settings.bytesPerSecond(), nanoTime, pause);
        new Attempts(settings.deadline(), nanoTime, pause, random)
                .make(offer, folder, deadline -> attempt(new Fetch(offer, folder, deadline, throttle, percent)));
    }

    private Outcome attempt(Fetch fetch) throws IOException, WorkException, InterruptedException {
        try (HttpFile file = HttpFile.open(fetch.folder, fetch.offer, nanoTime)) {
            HttpAnswer answer;
            try {
                long from = file.edition().isEmpty() ? 0 : file.length();
                answer = requests.get(fetch.offer.url(), from, file.edition());
            } catch (MalformedURLException e) {
                throw new WorkException("the package's address is none: " + fetch.offer.url(), e);
            } catch (IOException e) {
                return new Outcome.Interrupted(false, Reason.of(e));
            }
            try {
                return answer.succeeded() ? receive(answer, fetch, file) : refused(answer, fetch, file);
            } finally {
                answer.connection().disconnect();
            }
        }
    }

    private static Outcome refused(HttpAnswer answer, Fetch fetch, HttpFile file) throws IOException, WorkException {
        if (answer.isFinal()) {
            throw new WorkException("the server answers " + answer.status() + " for " + fetch.offer.url());
        }
        if (answer.hasNothingBehind(file.length())) {
            return new Outcome.Complete();
        }
        if (answer.status() == HttpAnswer.NO_SUCH_RANGE) {
            file.restart("");
        }
        return new Outcome.Interrupted(false, "the server answers " + answer.status());
    }

    private Outcome receive(HttpAnswer answer, Fetch fetch, HttpFile file)
            throws IOException, WorkException, InterruptedException {
        if (answer.from() != file.length() || answer.from() == 0) {
            file.restart(answer.edition());
        }
        if (answer.from() != file.length()) {
            return new Outcome.Interrupted(false, "the server sends another part than was asked for");
        }
        long total = fetch.offer.size() > 0 ? fetch.offer.size() : answer.total();
        space.require(fetch.folder, Math.max(0, total - file.length()), settings.freeBytes());
        long before = file.length();
        String trouble = copy(answer, total, fetch, file);
        boolean complete = trouble.isEmpty() && (total < 0 || file.length() == total);
        if (complete) {
            file.save();
            return new Outcome.Complete();
        }
        String cut = "the server sent %d of %d bytes".formatted(file.length(), total);
        return new Outcome.Interrupted(file.length() > before, trouble.isEmpty() ? cut : trouble);
    }

    /** @return what went wrong with the connection; empty when the server has sent all it wanted to */
    private String copy(HttpAnswer answer, long total, Fetch fetch, HttpFile file)
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
                space.require(fetch.folder, count, settings.freeBytes());
                file.append(buffer, count);
                fetch.throttle.take(count);
                fetch.percent.accept(total > 0 ? (int) (100 * file.length() / total) : 0);
                if (!fetch.deadline.lasts() && file.length() != total) {
                    return "only " + file.length() + " bytes of it have come";
                }
            }
        }
    }
}
