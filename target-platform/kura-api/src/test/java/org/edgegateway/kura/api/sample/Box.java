// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.kura.api.sample;

import org.osgi.annotation.versioning.ProviderType;

/** A class with fields, a hidden member and a nested enum. */
@ProviderType
public abstract class Box implements Comparable<Box> {
    public static final boolean OPEN = true;
    protected static final int SIZE = 3;

    protected int count;

    private int hidden;

    protected Box(int count) {
        this.count = count;
    }

    protected final synchronized int hidden() {
        return hidden++;
    }

    /** Nested, thus static only in the eyes of its owner. */
    public enum Colour {
        RED
    }

    static final class Secret {}
}
