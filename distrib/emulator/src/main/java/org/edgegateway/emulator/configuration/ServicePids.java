// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.kura.KuraErrorCode;
import org.eclipse.kura.KuraException;
import org.eclipse.kura.configuration.ConfigurationService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Filter;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The {@code kura.service.pid} of registered services. */
final class ServicePids {
    private ServicePids() {}

    static Set<String> matching(BundleContext framework, Filter filter) throws KuraException {
        try {
            ServiceReference<?>[] services = framework.getAllServiceReferences(null, filter.toString());
            return Stream.ofNullable(services)
                    .flatMap(Stream::of)
                    .map(service -> service.getProperty(ConfigurationService.KURA_SERVICE_PID))
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .collect(Collectors.toSet());
        } catch (InvalidSyntaxException e) {
            throw new KuraException(KuraErrorCode.INVALID_PARAMETER, e, filter.toString());
        }
    }
}
