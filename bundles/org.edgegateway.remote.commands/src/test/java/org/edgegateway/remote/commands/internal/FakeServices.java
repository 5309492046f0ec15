// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.Dictionary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edgegateway.cloud.api.RpcHandler;
import org.mockito.stubbing.Answer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** As much of a framework as the commands see: services of others come and go, handlers are registered. */
public final class FakeServices {

    private final BundleContext context = mock(BundleContext.class);
    private final Bundle framework = mock(Bundle.class);
    private final Map<String, List<ServiceListener>> listeners = new LinkedHashMap<>();
    private final Map<String, RpcHandler> handlers = new LinkedHashMap<>();
    private final List<Dictionary<String, ?>> properties = new ArrayList<>();

    public FakeServices() {
        try {
            doAnswer(call -> listeners
                            .computeIfAbsent(call.getArgument(1), added -> new ArrayList<>())
                            .add(call.getArgument(0)))
                    .when(context)
                    .addServiceListener(any(ServiceListener.class), any());
        } catch (InvalidSyntaxException impossible) {
            throw new AssertionError(impossible);
        }
        when(context.getBundle("System Bundle")).thenReturn(framework);
        Answer<ServiceRegistration<RpcHandler>> registering =
                call -> registered(call.getArgument(1), call.getArgument(2));
        doAnswer(registering).when(context).registerService(any(Class.class), any(RpcHandler.class), any());
    }

    @SuppressWarnings("unchecked")
    private ServiceRegistration<RpcHandler> registered(RpcHandler handler, Dictionary<String, ?> given) {
        String method = ((String[]) given.get(RpcHandler.METHODS))[0];
        handlers.put(method, handler);
        properties.add(given);
        ServiceRegistration<RpcHandler> registration = mock(ServiceRegistration.class);
        doAnswer(call -> handlers.remove(method, handler)).when(registration).unregister();
        return registration;
    }

    public BundleContext context() {
        return context;
    }

    public Bundle framework() {
        return framework;
    }

    /** Handlers that are registered now, by their methods. */
    public Map<String, RpcHandler> handlers() {
        return handlers;
    }

    /** The properties of every handler that was ever registered. */
    public List<Dictionary<String, ?>> properties() {
        return properties;
    }

    /** A service of another bundle comes. */
    @SuppressWarnings("unchecked")
    public <S> ServiceReference<S> add(Class<S> type, S service, Map<String, ?> given) {
        ServiceReference<S> reference = mock(ServiceReference.class);
        given.forEach((name, value) -> when(reference.getProperty(name)).thenReturn(value));
        when(reference.compareTo(any())).thenAnswer(call -> call.getMock() == call.getArgument(0) ? 0 : 1);
        when(context.getService(reference)).thenReturn(service);
        tell(type, ServiceEvent.REGISTERED, reference);
        return reference;
    }

    /** It goes. */
    public <S> void remove(Class<S> type, ServiceReference<S> reference) {
        tell(type, ServiceEvent.UNREGISTERING, reference);
    }

    private void tell(Class<?> type, int what, ServiceReference<?> reference) {
        listeners
                .getOrDefault("(objectClass=" + type.getName() + ")", List.of())
                .forEach(listener -> listener.serviceChanged(new ServiceEvent(what, reference)));
    }
}
