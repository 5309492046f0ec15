// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.cloud;

import java.util.Arrays;
import org.osgi.annotation.versioning.ProviderType;

/** Topic of a request: its verb and the resources it names. */
@Deprecated
@ProviderType
public class CloudletTopic {
    private final Method method;
    private final String[] resources;

    private CloudletTopic(Method method, String[] resources) {
        this.method = method;
        this.resources = resources;
    }

    public static CloudletTopic parseAppTopic(String topic) {
        String[] parts = topic.split("/", 0);
        return new CloudletTopic(Method.valueOf(parts[0]), Arrays.copyOfRange(parts, 1, parts.length));
    }

    public Method getMethod() {
        return method;
    }

    public String[] getResources() {
        return resources;
    }

    @Override
    public String toString() {
        return resources.length == 0 ? method.name() : method + "/" + String.join("/", resources);
    }

    /** Verb of a request. */
    public enum Method {
        GET,
        PUT,
        POST,
        DEL,
        EXEC
    }
}
