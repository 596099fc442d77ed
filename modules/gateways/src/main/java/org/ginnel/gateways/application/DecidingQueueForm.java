package org.ginnel.gateways.application;

/** What an officer types beside the ticked lines of the queue. */
public class DecidingQueueForm {
    private String reason;
    private String sentence;
    private String likelihood;

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSentence() {
        return sentence;
    }

    public void setSentence(String sentence) {
        this.sentence = sentence;
    }

    public String getLikelihood() {
        return likelihood;
    }

    public void setLikelihood(String likelihood) {
        this.likelihood = likelihood;
    }
}
