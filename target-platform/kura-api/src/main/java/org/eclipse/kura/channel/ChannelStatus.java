// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.channel;

import java.util.Objects;
import org.osgi.annotation.versioning.ProviderType;

/** Outcome of a channel operation. */
@ProviderType
public class ChannelStatus {
    private final ChannelFlag channelFlag;
    private final Exception exception;
    private final String exceptionMessage;

    public ChannelStatus(ChannelFlag channelFlag) {
        this(channelFlag, null, null);
    }

    public ChannelStatus(ChannelFlag channelFlag, String exceptionMessage, Exception exception) {
        this.channelFlag = Objects.requireNonNull(channelFlag, "channelFlag");
        this.exceptionMessage = exceptionMessage;
        this.exception = exception;
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof ChannelStatus that
                && Objects.equals(channelFlag, that.channelFlag)
                && Objects.equals(exception, that.exception)
                && Objects.equals(exceptionMessage, that.exceptionMessage);
    }

    public ChannelFlag getChannelFlag() {
        return channelFlag;
    }

    public Exception getException() {
        return exception;
    }

    public String getExceptionMessage() {
        return exceptionMessage;
    }

    @Override
    public int hashCode() {
        return Objects.hash(channelFlag, exception, exceptionMessage);
    }

    @Override
    public String toString() {
        return "ChannelStatus[channelFlag=" + channelFlag + ", exception=" + exception + ", exceptionMessage="
                + exceptionMessage + "]";
    }
}
