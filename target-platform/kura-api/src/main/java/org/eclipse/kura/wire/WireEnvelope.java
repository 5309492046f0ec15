// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.wire;

import java.util.Collections;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.osgi.service.wireadmin.BasicEnvelope;

/** Records on their way, with the pid of the component that sent them. */
@ProviderType
public class WireEnvelope extends BasicEnvelope {
    private static final String SCOPE = "WIRES";

    public WireEnvelope(String emitterPid, List<WireRecord> records) {
        super(Collections.unmodifiableList(records), emitterPid, SCOPE);
    }

    public String getEmitterPid() {
        return (String) getIdentification();
    }

    @SuppressWarnings("unchecked")
    public List<WireRecord> getRecords() {
        return (List<WireRecord>) getValue();
    }
}
