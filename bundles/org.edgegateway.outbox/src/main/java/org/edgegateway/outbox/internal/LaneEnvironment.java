// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

import java.time.InstantSource;
import java.util.concurrent.ScheduledExecutorService;
import org.edgegateway.outbox.OutboxListener;

/**
 * What all lanes of an outbox share.
 *
 * @param scheduler runs what is due later; owned by the outbox
 * @param freeBytesKept while the disk has less free space, lanes do not grow
 */
public record LaneEnvironment(
        Disk disk,
        InstantSource clock,
        ScheduledExecutorService scheduler,
        OutboxListener listener,
        long freeBytesKept) {}
