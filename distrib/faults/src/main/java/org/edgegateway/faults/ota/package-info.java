// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Updates under kills and full disks: carried through or taken back, and never called done before they are. */
@NullMarked
package org.edgegateway.faults.ota;

import org.jspecify.annotations.NullMarked;
