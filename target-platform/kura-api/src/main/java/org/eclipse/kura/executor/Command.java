// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.executor;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/** A command line with the way to run it. */
public class Command {
    private final String[] commandLine;
    private String directory;
    private Map<String, String> environment;
    private int timeout = -1;
    private Signal signal;
    private boolean executeInAShell;
    private OutputStream outputStream;
    private OutputStream errorStream;
    private InputStream inputStream;

    public Command(String[] commandLine) {
        this.commandLine = commandLine.clone();
    }

    public String[] getCommandLine() {
        return commandLine.clone();
    }

    public String getDirectory() {
        return directory;
    }

    public void setDirectory(String directory) {
        this.directory = directory;
    }

    public Map<String, String> getEnvironment() {
        return environment;
    }

    public void setEnvironment(Map<String, String> environment) {
        this.environment = environment;
    }

    public int getTimeout() {
        return timeout;
    }

    public void setTimeout(int timeout) {
        this.timeout = timeout;
    }

    public Signal getSignal() {
        return signal;
    }

    public void setSignal(Signal signal) {
        this.signal = signal;
    }

    public boolean isExecutedInAShell() {
        return executeInAShell;
    }

    public void setExecuteInAShell(boolean executeInAShell) {
        this.executeInAShell = executeInAShell;
    }

    public OutputStream getOutputStream() {
        return outputStream;
    }

    public void setOutputStream(OutputStream outputStream) {
        this.outputStream = outputStream;
    }

    public OutputStream getErrorStream() {
        return errorStream;
    }

    public void setErrorStream(OutputStream errorStream) {
        this.errorStream = errorStream;
    }

    public InputStream getInputStream() {
        return inputStream;
    }

    public void setInputStream(InputStream inputStream) {
        this.inputStream = inputStream;
    }

    @Override
    public String toString() {
        return "Command[commandLine=" + Arrays.toString(commandLine) + ", directory=" + directory + ", timeout="
                + timeout + ", executeInAShell=" + executeInAShell + "]";
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(commandLine), directory, environment, executeInAShell);
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof Command that
                && Arrays.equals(commandLine, that.commandLine)
                && Objects.equals(directory, that.directory)
                && Objects.equals(environment, that.environment)
                && executeInAShell == that.executeInAShell;
    }
}
