// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.download;

import java.time.Duration;

/**
 * How packages are fetched.
 *
 * @param chunkBytes the size of a part, unless the cloud's limit is lower
 * @param inFlight how many parts are asked for at once
 * @param bytesPerSecond the most to use of the link; 0 for no limit
 * @param deadline how long one try may take, with all interruptions and over restarts
 * @param freeBytes what must stay free on the disk
 */
public record DownloadSettings(int chunkBytes, int inFlight, long bytesPerSecond, Duration deadline, long freeBytes) {}
