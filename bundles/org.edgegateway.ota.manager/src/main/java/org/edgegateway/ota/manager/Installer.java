// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.edgegateway.ota.manager;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Installs packages of one kind, and takes back what it installed. Register it as a service with the property below.
 *
 * <p>One update calls {@link #save}, then {@link #install}, then {@link #health} until it is proven; or {@link #restore}
 * when it is not. The process may be killed at any moment: the call that was interrupted is then made again, so each
 * must be able to begin where another one has stopped. They are called on a thread that they may keep, and are
 * interrupted when they shall stop. A package has been verified before any of them sees it.
 */
@ConsumerType
public interface Installer {

    /** Service property, {@code String}: the name by which settings choose it. */
    String NAME = "installer.name";

    /** Whether it can install this file, judged by its content. Only read. */
    boolean accepts(InstallablePackage update) throws IOException;

    /**
     * Checks who signed what the package only names, such as an image in a registry. Called where the settings demand
     * signatures, and then more than once before {@link #save}.
     *
     * @return false when the package itself is what is installed, so that it must be signed
     * @throws InstallException when what it names is not signed by someone trusted, or nobody can tell
     */
    default boolean verifySignature(InstallablePackage update)
            throws InstallException, IOException, InterruptedException {
        return false;
    }

    /**
     * Writes down what the calls after it need, {@link #restore} above all. Changes nothing else.
     *
     * @param folder empty, kept until another update begins
     * @throws InstallException when there is no way back, or it cannot run here anyway, so that the update must not begin
     */
    void save(InstallablePackage update, Path folder) throws InstallException, IOException, InterruptedException;

    /**
     * Installs it. Returns when everything is in place, though it need not run yet.
     *
     * @param folder with what {@link #save} has written down
     * @throws InstallException when it cannot be installed; what was there is then restored
     */
    void install(InstallablePackage update, Path folder) throws InstallException, IOException, InterruptedException;

    /**
     * Whether what was installed runs now. Asked about once a second; called after a restart, too.
     *
     * @param folder with what {@link #save} has written down
     */
    Health health(InstallablePackage update, Path folder) throws IOException;

    /**
     * Brings back what {@link #save} has written down, however far the installation got.
     *
     * @throws InstallException when that failed
     */
    void restore(InstallablePackage update, Path folder) throws InstallException, IOException, InterruptedException;
}
