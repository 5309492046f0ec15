// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.executor;

/** Id of a process. */
public interface Pid {
    int getPid();
}
