// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox;

/**
 * A stored record.
 *
 * @param sequence its place in its lane: counts from 1, grows by 1 with each record, never used twice
 * @param timeMillis when it was appended, milliseconds since the epoch
 * @param payload what was appended; not copied, so do not change it
 */
public record OutboxRecord(long sequence, long timeMillis, byte[] payload) {}
