// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.simulator.rest;

/** A request that is refused, with ThingsBoard's status, error code and message. */
final class RestException extends Exception {

    private static final long serialVersionUID = 1;

    private final int status;
    private final int errorCode;

    private RestException(int status, int errorCode, String message) {
        super(message);
        this.status = status;
        this.errorCode = errorCode;
    }

    static RestException unauthorized(String message) {
        return new RestException(401, 10, message);
    }

    static RestException forbidden(String message) {
        return new RestException(403, 20, message);
    }

    static RestException badRequest(String message) {
        return new RestException(400, 31, message);
    }

    static RestException notFound(String message) {
        return new RestException(404, 32, message);
    }

    int status() {
        return status;
    }

    int errorCode() {
        return errorCode;
    }
}
