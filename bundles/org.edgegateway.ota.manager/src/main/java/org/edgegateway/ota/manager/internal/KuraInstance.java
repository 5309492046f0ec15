// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal;

/** Properties that Kura gives every instance of a component. */
public @interface KuraInstance {

    /** The name that the person who made the instance gave it. */
    String kura_service_pid() default "";
}
