// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager.internal.machine;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.edgegateway.ota.manager.internal.state.Activity;
import org.edgegateway.ota.manager.internal.state.Job;

/**
 * What is installed on a gateway. Each activity may be killed before, in the midst of and after its effect, and may be told
 * to fail.
 */
final class FakeGateway implements Work {

    static final String OLD = "1.0";

    private final CrashPoints crashes;
    private final Map<Activity, Integer> failures = new EnumMap<>(Activity.class);
    private final Map<Activity, Integer> runs = new EnumMap<>(Activity.class);
    private String downloaded = "";
    private String installed = OLD;
    private String saved = "";

    FakeGateway(CrashPoints crashes) {
        this.crashes = crashes;
    }

    /** Lets an activity fail so many times. */
    void fail(Activity activity, int times) {
        failures.put(activity, times);
    }

    String installed() {
        return installed;
    }

    int runs(Activity activity) {
        return runs.getOrDefault(activity, 0);
    }

    @Override
    public void run(Activity activity, Optional<Job> job) throws WorkException {
        runs.merge(activity, 1, Integer::sum);
        crashes.pass("before " + activity);
        String version = job.map(each -> each.offer().release().version()).orElse("");
        switch (activity) {
            case DOWNLOAD -> downloaded = version;
            case VERIFY -> demand(downloaded.equals(version), "it is not what was offered");
            case PREPARE -> saved = installed;
            case INSTALL -> {
                installed = "half of " + version;
                crashes.pass("amid " + activity);
                failIfTold(activity);
                demand(downloaded.equals(version), "there is no package");
                installed = version;
            }
            case PROVE -> demand(installed.equals(version), "it does not run");
            case RESTORE -> {
                installed = "half of " + saved;
                crashes.pass("amid " + activity);
                failIfTold(activity);
                installed = saved;
            }
            case CLEAN -> downloaded = "";
            default -> throw new IllegalArgumentException(activity.name());
        }
        failIfTold(activity);
        crashes.pass("after " + activity);
    }

    private void failIfTold(Activity activity) throws WorkException {
        int left = failures.getOrDefault(activity, 0);
        if (left > 0) {
            failures.put(activity, left - 1);
            throw new WorkException(activity + " failed");
        }
    }

    private static void demand(boolean condition, String otherwise) throws WorkException {
        if (!condition) {
            throw new WorkException(otherwise);
        }
    }
}
