// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.file.manager.internal.sync;

import java.util.Optional;
import org.edgegateway.cloud.api.Attributes;

/** The connection to the cloud, which may come and go. Thread-safe. */
public interface Cloud {

    Optional<Attributes> attributes();

    boolean connected();
}
