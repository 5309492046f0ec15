// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox.internal;

/** The sequences from first to last, both included. */
record SequenceRange(long first, long last) {}
