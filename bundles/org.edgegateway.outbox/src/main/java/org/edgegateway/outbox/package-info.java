// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * A durable store-and-forward queue: an append-only segment journal on disk.
 *
 * <p>Plain Java: needs neither OSGi, nor Kura, nor any particular cloud. Start at {@link org.edgegateway.outbox.Outbox}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.edgegateway.outbox;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
