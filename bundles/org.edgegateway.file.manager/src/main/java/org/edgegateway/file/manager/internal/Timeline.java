// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal;

import java.time.Duration;

/** Runs one thing after the other on a single thread. Once closed it runs nothing more. */
public interface Timeline {

    void run(Runnable task);

    void after(Duration delay, Runnable task);
}
