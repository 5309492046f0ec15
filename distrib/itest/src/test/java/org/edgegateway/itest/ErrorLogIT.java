// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.itest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.service.log.LogService;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What {@link ErrorLog} hears and what it lets pass: other tests rely on it. */
class ErrorLogIT {

    private static final Logger PRODUCT = LoggerFactory.getLogger("org.edgegateway.test");
    private static final Exception LEAK = new IllegalStateException("leaked");

    @InjectBundleContext
    BundleContext context;

    @InjectService
    LogService framework;

    private ErrorLog log;

    @BeforeEach
    void open() {
        log = new ErrorLog(context);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void hearsAnExceptionThatTheProductLogsAsAnError() {
        PRODUCT.error("went wrong", LEAK);
        assertThat(log.leaks()).singleElement().asString().contains("org.edgegateway.test", "went wrong", "leaked");
    }

    @Test
    void hearsEveryErrorOfTheFramework() {
        framework.getLogger("framework").error("activation failed");
        assertThat(log.leaks()).anyMatch(leak -> leak.contains("activation failed"));
    }

    @Test
    void letsPassWhatIsMeantForAPerson() {
        PRODUCT.error("the folder is read-only: choose another");
        PRODUCT.warn("not connected", LEAK);
        assertThat(log.leaks()).isEmpty();
    }
}
