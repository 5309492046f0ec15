// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.log.publisher.internal.flood;

import java.util.function.Consumer;
import org.edgegateway.log.publisher.internal.line.Line;
import org.edgegateway.log.publisher.internal.line.Origin;

/**
 * Lets a bounded number of one source's lines pass and tells, once per interval, of those that it did not let pass: first
 * come repetitions of the last line, then limits for alike lines, then the limit of the source. Not thread-safe.
 */
public final class Flood {

    private final Repeats repeats = new Repeats();
    private final TemplateLimits templates = new TemplateLimits();
    private final TokenBucket bucket = new TokenBucket();
    private final Origin origin;
    private final Suppressed suppressed;

    public Flood(Origin origin) {
        this.origin = origin;
        this.suppressed = new Suppressed(origin);
    }

    /**
     * Takes a line.
     *
     * @param nanos now, on a clock that only runs forward
     * @param passed is given what may pass
     */
    public void add(Line line, FloodLimits limits, long nanos, Consumer<Line> passed) {
        if (repeats.count(line, nanos)) {
            return;
        }
        repeats.take().ifPresent(passed);
        if (mayPass(line, limits, nanos)) {
            repeats.begin(line);
            passed.accept(line);
        } else {
            repeats.forget();
            suppressed.add(1, nanos);
        }
    }

    private boolean mayPass(Line line, FloodLimits limits, long nanos) {
        long template = Template.of(line.logger(), line.text());
        return templates.take(template, limits.alikePerMinute(), nanos)
                && bucket.take(limits.perSecond(), limits.burst(), nanos);
    }

    /**
     * Tells of repeated and suppressed lines, if it is time to.
     *
     * @param now in milliseconds since the epoch
     */
    public void tick(FloodLimits limits, long nanos, long now, Consumer<Line> passed) {
        long interval = limits.report().toNanos();
        suppressed.add(origin.takeLost(), nanos);
        repeats.due(nanos, interval).ifPresent(passed);
        suppressed.due(nanos, interval, now).ifPresent(passed);
    }

    /** Tells of them at once, as nothing more will come. */
    public void end(long nanos, long now, Consumer<Line> passed) {
        suppressed.add(origin.takeLost(), nanos);
        repeats.take().ifPresent(passed);
        suppressed.take(nanos, now).ifPresent(passed);
    }
}
