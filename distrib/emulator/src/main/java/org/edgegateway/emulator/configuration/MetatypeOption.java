// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.emulator.configuration;

import org.eclipse.kura.configuration.metatype.Option;

/** One of the values an attribute may have. */
record MetatypeOption(String label, String value) implements Option {
    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public String getValue() {
        return value;
    }
}
