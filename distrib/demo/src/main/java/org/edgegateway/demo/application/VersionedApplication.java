// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.demo.application;

import com.google.gson.JsonPrimitive;
import java.util.Dictionary;
import java.util.Hashtable;
import org.edgegateway.cloud.api.RpcAnswer;
import org.edgegateway.cloud.api.RpcHandler;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Answers the server's calls of {@code application_version} with the version of the bundle that it is in. */
public final class VersionedApplication implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        String version = context.getBundle().getVersion().toString();
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(RpcHandler.METHODS, "application_version");
        context.registerService(RpcHandler.class, call -> RpcAnswer.of(new JsonPrimitive(version)), properties);
    }

    /** The framework takes the service back. */
    @Override
    public void stop(BundleContext context) {}
}
