// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** The file manager under kills, bad disks, swapped folders and a server that contradicts itself. */
@NullMarked
package org.edgegateway.faults.files;

import org.jspecify.annotations.NullMarked;
