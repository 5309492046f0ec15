// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.container.orchestration;

import java.util.Map;
import java.util.Objects;
import org.osgi.annotation.versioning.ProviderType;

/** An image found on the gateway. */
@ProviderType
public class ImageInstanceDescriptor {
    private final String imageName;
    private final String imageTag;
    private final String imageId;
    private final String imageAuthor;
    private final String imageArch;
    private final long imageSize;
    private final Map<String, String> imageLabels;

    private ImageInstanceDescriptor(ImageInstanceDescriptorBuilder builder) {
        this.imageName = builder.imageName;
        this.imageTag = builder.imageTag;
        this.imageId = builder.imageId;
        this.imageAuthor = builder.imageAuthor;
        this.imageArch = builder.imageArch;
        this.imageSize = builder.imageSize;
        this.imageLabels = builder.imageLabels;
    }

    public String getImageName() {
        return imageName;
    }

    public String getImageTag() {
        return imageTag;
    }

    public String getImageId() {
        return imageId;
    }

    public String getImageAuthor() {
        return imageAuthor;
    }

    public String getImageArch() {
        return imageArch;
    }

    public long getImageSize() {
        return imageSize;
    }

    public Map<String, String> getImageLabels() {
        return imageLabels;
    }

    public static ImageInstanceDescriptorBuilder builder() {
        return new ImageInstanceDescriptorBuilder();
    }

    @Override
    public int hashCode() {
        return Objects.hash(imageName, imageTag, imageId, imageAuthor, imageArch, imageSize, imageLabels);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImageInstanceDescriptor that
                && Objects.equals(imageName, that.imageName)
                && Objects.equals(imageTag, that.imageTag)
                && Objects.equals(imageId, that.imageId)
                && Objects.equals(imageAuthor, that.imageAuthor)
                && Objects.equals(imageArch, that.imageArch)
                && imageSize == that.imageSize
                && Objects.equals(imageLabels, that.imageLabels);
    }

    /** Collects the facts about an image. */
    public static final class ImageInstanceDescriptorBuilder {
        private String imageName = "";
        private String imageTag = "";
        private String imageId = "";
        private String imageAuthor = "";
        private String imageArch = "";
        private long imageSize;
        private Map<String, String> imageLabels = Map.of();

        public ImageInstanceDescriptorBuilder() {}

        public ImageInstanceDescriptorBuilder setImageName(String imageName) {
            this.imageName = imageName;
            return this;
        }

        public ImageInstanceDescriptorBuilder setImageTag(String imageTag) {
            this.imageTag = imageTag;
            return this;
        }

        public ImageInstanceDescriptorBuilder setImageId(String imageId) {
            this.imageId = imageId;
            return this;
        }

        public ImageInstanceDescriptorBuilder setImageAuthor(String imageAuthor) {
            this.imageAuthor = imageAuthor;
            return this;
        }

        public ImageInstanceDescriptorBuilder setImageArch(String imageArch) {
            this.imageArch = imageArch;
            return this;
        }

        public ImageInstanceDescriptorBuilder setimageSize(long imageSize) {
            this.imageSize = imageSize;
            return this;
        }

        public ImageInstanceDescriptorBuilder setImageLabels(Map<String, String> imageLabels) {
            this.imageLabels = imageLabels;
            return this;
        }

        public ImageInstanceDescriptor build() {
            return new ImageInstanceDescriptor(this);
        }
    }
}
