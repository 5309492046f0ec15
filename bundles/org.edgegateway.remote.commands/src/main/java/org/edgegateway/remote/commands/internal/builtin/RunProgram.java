// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.remote.commands.internal.builtin;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.edgegateway.basics.Reason;
import org.edgegateway.cloud.api.RpcAnswer;
import org.edgegateway.remote.commands.internal.program.ProgramResult;
import org.edgegateway.remote.commands.internal.program.ProgramRunner;
import org.edgegateway.remote.commands.internal.program.Programs;

/**
 * Runs one of the programs that the settings name: <code>{"command":NAME}</code> is answered with <code>{"message":its
 * output,"exit_code":N}</code> and, where the output was cut, <code>"truncated":true</code>.
 */
final class RunProgram {

    private final Programs programs;
    private final ProgramRunner runner;
    private final Duration limit;

    /** @param limit after which the runner kills a program */
    RunProgram(Programs programs, ProgramRunner runner, Duration limit) {
        this.programs = programs;
        this.runner = runner;
        this.limit = limit;
    }

    RpcAnswer run(JsonObject params) throws InterruptedException {
        String name = Params.text(params, "command");
        List<String> arguments = programs.find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no program '" + Params.shortened(name) + "', but " + programs.names()));
        try {
            return answer(runner.run(arguments));
        } catch (IOException e) {
            return RpcAnswer.ofMessage("Error - '" + name + "' cannot be run: " + Reason.of(e));
        }
    }

    private RpcAnswer answer(ProgramResult result) {
        JsonObject answer = new JsonObject();
        if (result instanceof ProgramResult.Ended ended) {
            String failed = ended.exitCode() == 0 ? "" : "Error - exit code " + ended.exitCode() + ": ";
            answer.addProperty("message", failed + ended.output());
            answer.addProperty("exit_code", ended.exitCode());
        } else {
            answer.addProperty("message", "Error - killed after " + limit.toSeconds() + " s: " + result.output());
        }
        if (result.cut()) {
            answer.addProperty("truncated", true);
        }
        return RpcAnswer.of(answer);
    }
}
