// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.container.orchestration;

import java.util.Objects;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Which image to pull, and how. */
@ProviderType
public class ImageConfiguration {
    private final String imageName;
    private final String imageTag;
    private final Optional<RegistryCredentials> registryCredentials;
    private final int imageDownloadTimeoutSeconds;

    private ImageConfiguration(ImageConfigurationBuilder builder) {
        this.imageName = builder.imageName;
        this.imageTag = builder.imageTag;
        this.registryCredentials = builder.registryCredentials;
        this.imageDownloadTimeoutSeconds = builder.imageDownloadTimeoutSeconds;
    }

    public String getImageName() {
        return imageName;
    }

    public String getImageTag() {
        return imageTag;
    }

    public Optional<RegistryCredentials> getRegistryCredentials() {
        return registryCredentials;
    }

    public int getimageDownloadTimeoutSeconds() {
        return imageDownloadTimeoutSeconds;
    }

    public static ImageConfigurationBuilder builder() {
        return new ImageConfigurationBuilder();
    }

    @Override
    public int hashCode() {
        return Objects.hash(imageName, imageTag, registryCredentials, imageDownloadTimeoutSeconds);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImageConfiguration that
                && Objects.equals(imageName, that.imageName)
                && Objects.equals(imageTag, that.imageTag)
                && Objects.equals(registryCredentials, that.registryCredentials)
                && imageDownloadTimeoutSeconds == that.imageDownloadTimeoutSeconds;
    }

    /** Collects the settings of an image. */
    public static final class ImageConfigurationBuilder {
        private String imageName;
        private String imageTag = "latest";
        private Optional<RegistryCredentials> registryCredentials = Optional.empty();
        private int imageDownloadTimeoutSeconds = 500;

        public ImageConfigurationBuilder() {}

        public ImageConfigurationBuilder setImageName(String imageName) {
            this.imageName = imageName;
            return this;
        }

        public ImageConfigurationBuilder setImageTag(String imageTag) {
            this.imageTag = imageTag;
            return this;
        }

        public ImageConfigurationBuilder setRegistryCredentials(Optional<RegistryCredentials> registryCredentials) {
            this.registryCredentials = registryCredentials;
            return this;
        }

        public ImageConfigurationBuilder setImageDownloadTimeoutSeconds(int imageDownloadTimeoutSeconds) {
            this.imageDownloadTimeoutSeconds = imageDownloadTimeoutSeconds;
            return this;
        }

        public ImageConfiguration build() {
            return new ImageConfiguration(this);
        }
    }
}
