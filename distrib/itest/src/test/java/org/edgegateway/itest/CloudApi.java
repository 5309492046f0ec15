// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collection;
import java.util.Hashtable;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/**
 * What a connection offers to managers, by reflection: a test bundle that imports the contracts would be stopped whenever
 * another test updates them.
 */
final class CloudApi {

    private static final String PACKAGE = "org.edgegateway.cloud.api.";

    private final Object service;
    private final ClassLoader loader;

    private CloudApi(Object service) {
        this.service = service;
        this.loader = service.getClass().getClassLoader();
    }

    /** The service of a connection, which must be there. */
    static CloudApi of(BundleContext context, String type, String connection) throws InvalidSyntaxException {
        Collection<? extends ServiceReference<?>> found =
                Arrays.asList(context.getAllServiceReferences(PACKAGE + type, "(kura.service.pid=" + connection + ")"));
        return new CloudApi(context.getService(found.iterator().next()));
    }

    /**
     * Registers a service as a manager does.
     *
     * @param implementation of an interface of the contracts; is given the arguments and the contracts
     */
    static ServiceRegistration<?> register(
            BundleContext context, String type, Implementation implementation, Map<String, ?> properties)
            throws ReflectiveOperationException {
        Bundle contracts = Arrays.stream(context.getBundles())
                .filter(bundle -> (bundle.getSymbolicName() + ".").equals(PACKAGE))
                .findFirst()
                .orElseThrow();
        Class<?> contract = contracts.loadClass(PACKAGE + type);
        Object service = Proxy.newProxyInstance(
                contract.getClassLoader(),
                new Class<?>[] {contract},
                (proxy, method, arguments) -> method.getDeclaringClass() == Object.class
                        ? method.invoke(implementation, arguments)
                        : implementation.call(new CloudApi(proxy), arguments));
        return context.registerService(contract.getName(), service, new Hashtable<>(properties));
    }

    /** What a registered service does. */
    interface Implementation {
        Object call(CloudApi contracts, Object... arguments) throws Exception;
    }

    /** Calls a static method of the contracts. */
    Object callStatic(String type, String method, Object... arguments) throws ReflectiveOperationException {
        return call(type, type, method, arguments);
    }

    /** Calls the service. */
    Object call(String type, String method, Object... arguments) throws ReflectiveOperationException {
        return call(service, type, method, arguments);
    }

    /** Calls what the service has given. */
    Object call(Object target, String type, String method, Object... arguments) throws ReflectiveOperationException {
        Method found = Arrays.stream(loader.loadClass(PACKAGE + type).getMethods())
                .filter(one -> one.getName().equals(method))
                .findFirst()
                .orElseThrow();
        return found.invoke(target, arguments);
    }

    /** A value for the service. */
    Object make(String type, Object... arguments) throws ReflectiveOperationException {
        return loader.loadClass(PACKAGE + type).getDeclaredConstructors()[0].newInstance(arguments);
    }

    Object constant(String type, String name) throws ReflectiveOperationException {
        return loader.loadClass(PACKAGE + type).getField(name).get(null);
    }
}
