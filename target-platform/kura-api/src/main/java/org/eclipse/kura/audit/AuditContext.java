// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Properties of whoever caused what the current thread does. */
@ProviderType
public class AuditContext {
    private static final ThreadLocal<AuditContext> CURRENT = new ThreadLocal<>();
    private final Map<String, String> properties;

    public AuditContext(Map<String, String> properties) {
        this.properties = properties;
    }

    public Map<String, String> getProperties() {
        return properties;
    }

    @Override
    public String toString() {
        return properties.toString().replaceAll("[\\n\\r\\t]", "_");
    }

    public AuditContext copy() {
        return new AuditContext(new HashMap<>(properties));
    }

    public static AuditContext currentOrInternal() {
        return current().orElseGet(AuditContext::internal);
    }

    public static Optional<AuditContext> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    public static Scope openScope(AuditContext context) {
        CURRENT.set(context);
        return new Scope();
    }

    private static AuditContext internal() {
        Map<String, String> properties = new HashMap<>();
        properties.put(AuditConstants.KEY_ENTRY_POINT.getValue(), AuditConstants.ENTRY_POINT_INTERNAL.getValue());
        return new AuditContext(properties);
    }

    /** Ends the context it was opened for. */
    @ProviderType
    public static class Scope implements AutoCloseable {
        private Scope() {}

        @Override
        public void close() {
            CURRENT.remove();
        }
    }
}
