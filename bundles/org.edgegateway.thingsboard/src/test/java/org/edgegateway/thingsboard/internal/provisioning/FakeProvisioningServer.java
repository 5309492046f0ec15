// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.thingsboard.internal.provisioning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.edgegateway.mqtt.SessionFailure.Kind;
import org.edgegateway.thingsboard.internal.provisioning.ProvisionAnswer.Granted;

/** Answers as it was told, one request after the other; without an answer the request is lost. */
final class FakeProvisioningServer implements ProvisioningServer {

    final List<Grant> asked = new ArrayList<>();
    private final Deque<ProvisionAnswer> answers = new ArrayDeque<>();
    private final String name;
    private boolean granting;

    FakeProvisioningServer(String name) {
        this.name = name;
    }

    FakeProvisioningServer answer(ProvisionAnswer answer) {
        answers.add(answer);
        return this;
    }

    /** Grants whatever is asked for. */
    FakeProvisioningServer grant() {
        granting = true;
        return this;
    }

    @Override
    public String deviceName(ProvisioningSettings settings) {
        return name;
    }

    @Override
    public ProvisionAnswer ask(ProvisioningSettings settings, Grant wanted) throws ProvisioningException {
        asked.add(wanted);
        if (!answers.isEmpty()) {
            return answers.remove();
        }
        if (granting) {
            return new Granted(wanted.credentials());
        }
        throw new ProvisioningException(Kind.REFUSED_UNAVAILABLE, "no answer");
    }
}
