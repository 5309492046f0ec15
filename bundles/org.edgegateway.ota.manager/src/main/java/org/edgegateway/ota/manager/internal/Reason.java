// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal;

import java.nio.file.FileSystemException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** What a failure tells a person. */
public final class Reason {

    private Reason() {}

    /** The failure's message, with its kind where the message alone says little. */
    public static String of(Throwable failure) {
        @Nullable Throwable cause = failure.getCause();
        if (failure instanceof ExecutionException && cause != null) {
            return of(cause);
        }
        @Nullable String message = failure.getMessage();
        if (message == null) {
            return failure.getClass().getSimpleName();
        }
        boolean onlyAPath = failure instanceof FileSystemException file && file.getReason() == null;
        return onlyAPath ? failure.getClass().getSimpleName() + ": " + message : message;
    }
}
