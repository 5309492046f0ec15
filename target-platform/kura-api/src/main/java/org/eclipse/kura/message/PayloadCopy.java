// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.message;

/** Copies the content of one payload into another. */
final class PayloadCopy {
    private PayloadCopy() {}

    static void copy(KuraPayload from, KuraPayload to) {
        from.metrics().forEach(to::addMetric);
        to.setBody(from.getBody());
        to.setPosition(from.getPosition());
        to.setTimestamp(from.getTimestamp());
    }
}
