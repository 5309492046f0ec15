// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.message;

import java.util.Arrays;
import org.osgi.annotation.versioning.ProviderType;

/** A full topic split into account, device, application id and application topic. */
@Deprecated
@ProviderType
public class KuraTopic {
    private final String fullTopic;
    private final String[] topicParts;
    private final String prefix;
    private final int offset;

    public KuraTopic(String fullTopic) {
        this(fullTopic, "$");
    }

    public KuraTopic(String fullTopic, String controlPrefix) {
        this.fullTopic = fullTopic;
        this.topicParts = fullTopic.split("/");
        boolean control = topicParts[0].startsWith(controlPrefix);
        this.prefix = control ? topicParts[0] : null;
        this.offset = control ? 1 : 0;
    }

    public String getFullTopic() {
        return fullTopic;
    }

    public String[] getTopicParts() {
        return topicParts.clone();
    }

    public String getPrefix() {
        return prefix;
    }

    public String getAccountName() {
        return part(0);
    }

    public String getDeviceId() {
        return part(1);
    }

    public String getApplicationId() {
        return part(2);
    }

    public String getApplicationTopic() {
        int first = offset + 3;
        return first < topicParts.length
                ? String.join("/", Arrays.copyOfRange(topicParts, first, topicParts.length))
                : null;
    }

    private String part(int index) {
        return offset + index < topicParts.length ? topicParts[offset + index] : null;
    }
}
