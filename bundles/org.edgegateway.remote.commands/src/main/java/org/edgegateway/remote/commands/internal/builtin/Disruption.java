// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.builtin;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.edgegateway.cloud.api.RpcAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something that ends what it ends: it is announced first and done once the caller has the answer, and only one at a
 * time, however often it is asked for meanwhile. When it failed, or did not come within {@link #PATIENCE}, it may be
 * asked for again. Thread-safe.
 */
final class Disruption {

    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(Disruption.class);

    /** What is done. */
    interface Action {
        void run() throws Exception;
    }

    private final LongSupplier nanoTime;
    private String underWay = "";
    private long since;

    Disruption(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /**
     * Announces an action that the process does not survive.
     *
     * @param command its name
     * @param announcement what the caller is told
     */
    RpcAnswer last(String command, String announcement, Action action) {
        return announce(command, announcement, action, false);
    }

    /** Announces an action after which there may be another one. */
    RpcAnswer once(String command, String announcement, Action action) {
        return announce(command, announcement, action, true);
    }

    private RpcAnswer announce(String command, String announcement, Action action, boolean repeatable) {
        String earlier = claim(command);
        return earlier.isEmpty()
                ? RpcAnswer.ofMessage(announcement).then(() -> perform(command, action, repeatable))
                : RpcAnswer.ofMessage("Error - '" + earlier + "' is under way: it is not done twice");
    }

    private synchronized String claim(String command) {
        long now = nanoTime.getAsLong();
        boolean free = underWay.isEmpty() || now - since >= PATIENCE.toNanos();
        if (free) {
            underWay = command;
            since = now;
            return "";
        }
        return underWay;
    }

    private synchronized void release() {
        underWay = "";
    }

    private void perform(String command, Action action, boolean repeatable) {
        LOG.info("The cloud commands '{}'", command);
        boolean done = false;
        try {
            action.run();
            done = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.warn("'{}' was interrupted", command);
        } catch (Exception e) {
            LOG.error("'{}' failed, though the cloud was told that it comes", command, e);
        } finally {
            if (repeatable || !done) {
                release();
            }
        }
    }
}
