// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.outbox;

/** Why a record that was stored will not be read again although nobody acknowledged it. */
public enum DropReason {
    /** The lane reached its capacity. */
    CAPACITY,
    /** The disk had less free space than is to be kept. */
    FREE_SPACE,
    /** It waited longer than the lane's maximum age. */
    AGE,
    /** Its bytes on disk were damaged or missing. */
    DAMAGE
}
