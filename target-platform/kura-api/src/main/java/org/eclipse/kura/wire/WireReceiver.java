// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.wire;

import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.wireadmin.Consumer;

/** A wire component that receives. */
@ConsumerType
public interface WireReceiver extends WireComponent, Consumer {
    void onWireReceive(WireEnvelope envelope);
}
