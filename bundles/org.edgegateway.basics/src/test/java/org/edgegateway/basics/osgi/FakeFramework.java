// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.basics.osgi;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceReference;

/** As much of a framework as somebody sees who looks for services; they are ranked by the order in which they came. */
final class FakeFramework {

    private final BundleContext context = mock(BundleContext.class);
    private final List<ServiceListener> listeners = new ArrayList<>();
    private final List<ServiceReference<?>> references = new ArrayList<>();
    private int came;
    private String filter = "";

    FakeFramework() throws InvalidSyntaxException {
        doAnswer(call -> {
                    filter = call.getArgument(1);
                    return listeners.add(call.getArgument(0));
                })
                .when(context)
                .addServiceListener(any(ServiceListener.class), anyString());
        when(context.getServiceReferences((String) any(), any()))
                .thenAnswer(call -> references.toArray(ServiceReference[]::new));
    }

    BundleContext context() {
        return context;
    }

    /** What services are looked for by. */
    String filter() {
        return filter;
    }

    @SuppressWarnings("unchecked")
    <S> ServiceReference<S> add(S service, Map<String, ?> properties) {
        ServiceReference<S> reference = mock(ServiceReference.class);
        int rank = -came++;
        properties.forEach((name, value) -> when(reference.getProperty(name)).thenReturn(value));
        when(reference.getProperty("rank")).thenReturn(rank);
        when(reference.compareTo(any()))
                .thenAnswer(call -> Integer.compare(
                        rank, (int) call.<ServiceReference<S>>getArgument(0).getProperty("rank")));
        when(context.getService(reference)).thenReturn(service);
        references.add(reference);
        tell(ServiceEvent.REGISTERED, reference);
        return reference;
    }

    void remove(ServiceReference<?> reference) {
        references.remove(reference);
        tell(ServiceEvent.UNREGISTERING, reference);
    }

    void verifyUngotten(ServiceReference<?> reference) {
        verify(context).ungetService(reference);
    }

    private void tell(int what, ServiceReference<?> reference) {
        List.copyOf(listeners).forEach(listener -> listener.serviceChanged(new ServiceEvent(what, reference)));
    }
}
