// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.sync;

import java.time.Duration;

/**
 * How much, and how often.
 *
 * @param reportBytes the most bytes of a value that the cloud is told
 * @param inboxBytes the most bytes of contents that wait to be written
 * @param check how often files are looked at
 */
public record Limits(int reportBytes, int inboxBytes, Duration check) {}
