// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.cloudconnection.publisher;

import org.osgi.annotation.versioning.ProviderType;

/** Publishes the notifications a request handler sends after its answer. */
@ProviderType
public interface CloudNotificationPublisher extends CloudPublisher {}
