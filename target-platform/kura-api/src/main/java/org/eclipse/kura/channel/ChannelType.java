// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.channel;

import java.util.Arrays;

/** Direction of a channel. */
public enum ChannelType {
    READ,
    READ_WRITE,
    WRITE;

    public static ChannelType getChannelType(String name) {
        return Arrays.stream(values())
                .filter(type -> type.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No channel type is named " + name));
    }
}
