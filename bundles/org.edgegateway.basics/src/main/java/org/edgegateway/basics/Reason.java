// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.basics;

import java.nio.file.FileSystemException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** What a failure tells a person. */
public final class Reason {

    private Reason() {}

    /** The failure's message, or its kind where it has none. */
    public static String of(Throwable failure) {
        Throwable actual = actual(failure);
        @Nullable String message = actual.getMessage();
        if (message == null) {
            return actual.getClass().getSimpleName();
        }
        boolean onlyAPath = actual instanceof FileSystemException file && file.getReason() == null;
        return onlyAPath ? actual.getClass().getSimpleName() + ": " + message : message;
    }

    /** The failure itself where a future only wraps it. */
    public static Throwable actual(Throwable failure) {
        @Nullable Throwable cause = failure.getCause();
        boolean wrapped = failure instanceof CompletionException || failure instanceof ExecutionException;
        return wrapped && cause != null ? cause : failure;
    }
}
