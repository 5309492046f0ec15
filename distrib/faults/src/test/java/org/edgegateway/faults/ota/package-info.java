// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
@NullMarked
package org.edgegateway.faults.ota;

import org.jspecify.annotations.NullMarked;
