// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.channel;

/** Whether a channel operation succeeded. */
public enum ChannelFlag {
    FAILURE,
    SUCCESS
}
