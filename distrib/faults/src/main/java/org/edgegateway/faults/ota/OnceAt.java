// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.faults.ota;

import java.util.function.Predicate;

/** Does something the first time that an update comes to a point. */
final class OnceAt implements Script {

    private final Predicate<Point> where;
    private final Script what;
    private boolean reached;

    OnceAt(Predicate<Point> where, Script what) {
        this.where = where;
        this.what = what;
    }

    @Override
    public Reply at(Point point) throws Exception {
        if (reached || !where.test(point)) {
            return Reply.GO;
        }
        reached = true;
        return what.at(point);
    }

    boolean reached() {
        return reached;
    }
}
