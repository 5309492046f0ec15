// SPDX-FileCopyrightText: 2026 Edge Gateway contributors
// SPDX-License-Identifier: EPL-2.0
package org.eclipse.kura.cloud;

import org.eclipse.kura.KuraException;
import org.eclipse.kura.KuraRuntimeException;
import org.eclipse.kura.message.KuraPayload;
import org.eclipse.kura.message.KuraRequestPayload;
import org.eclipse.kura.message.KuraResponsePayload;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.service.component.ComponentContext;

/** Answers requests on the control topics of one application; every verb answers "not found" unless overridden. */
@Deprecated
@ConsumerType
public abstract class Cloudlet implements CloudClientListener {
    protected static final int DFLT_PUB_QOS = 0;
    protected static final boolean DFLT_RETAIN = false;
    protected static final int DFLT_PRIORITY = 1;

    private final String applicationId;
    private CloudService cloudService;
    private CloudClient cloudClient;
    private ComponentContext context;

    protected Cloudlet(String applicationId) {
        this.applicationId = applicationId;
    }

    public void setCloudService(CloudService cloudService) {
        this.cloudService = cloudService;
    }

    public void unsetCloudService(CloudService cloudService) {
        this.cloudService = null;
    }

    protected void activate(ComponentContext componentContext) {
        context = componentContext;
        try {
            cloudClient = cloudService.newCloudClient(applicationId);
            cloudClient.addCloudClientListener(this);
        } catch (KuraException e) {
            throw new KuraRuntimeException(e.getCode(), e, applicationId);
        }
    }

    protected void deactivate(ComponentContext componentContext) {
        if (cloudClient != null) {
            cloudClient.release();
        }
    }

    public String getAppId() {
        return applicationId;
    }

    protected CloudService getCloudService() {
        return cloudService;
    }

    protected CloudClient getCloudApplicationClient() {
        return cloudClient;
    }

    protected ComponentContext getComponentContext() {
        return context;
    }

    protected void doGet(CloudletTopic topic, KuraRequestPayload request, KuraResponsePayload response)
            throws KuraException {
        response.setResponseCode(KuraResponsePayload.RESPONSE_CODE_NOTFOUND);
    }

    protected void doPut(CloudletTopic topic, KuraRequestPayload request, KuraResponsePayload response)
            throws KuraException {
        response.setResponseCode(KuraResponsePayload.RESPONSE_CODE_NOTFOUND);
    }

    protected void doPost(CloudletTopic topic, KuraRequestPayload request, KuraResponsePayload response)
            throws KuraException {
        response.setResponseCode(KuraResponsePayload.RESPONSE_CODE_NOTFOUND);
    }

    protected void doDel(CloudletTopic topic, KuraRequestPayload request, KuraResponsePayload response)
            throws KuraException {
        response.setResponseCode(KuraResponsePayload.RESPONSE_CODE_NOTFOUND);
    }

    protected void doExec(CloudletTopic topic, KuraRequestPayload request, KuraResponsePayload response)
            throws KuraException {
        response.setResponseCode(KuraResponsePayload.RESPONSE_CODE_NOTFOUND);
    }

    @Override
    public void onControlMessageArrived(String deviceId, String topic, KuraPayload message, int qos, boolean retain) {
        if (!topic.startsWith("REPLY/")) {
            new CloudletCall(this, new KuraRequestPayload(message)).answer(topic);
        }
    }

    @Override
    public void onMessageArrived(String deviceId, String topic, KuraPayload message, int qos, boolean retain) {}

    @Override
    public void onConnectionLost() {}

    @Override
    public void onConnectionEstablished() {}

    @Override
    public void onMessageConfirmed(int messageId, String topic) {}

    @Override
    public void onMessagePublished(int messageId, String topic) {}
}
