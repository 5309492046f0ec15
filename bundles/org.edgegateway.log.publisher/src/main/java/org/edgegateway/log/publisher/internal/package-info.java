// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
/** Publishes the gateway's log lines to the cloud: the components, and the parts of each publisher wired together. */
@NullMarked
package org.edgegateway.log.publisher.internal;

import org.jspecify.annotations.NullMarked;
