// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.channel.listener;

import org.osgi.annotation.versioning.ConsumerType;

/** Told when the value of a channel changes. */
@FunctionalInterface
@ConsumerType
public interface ChannelListener {
    void onChannelEvent(ChannelEvent channelEvent);
}
