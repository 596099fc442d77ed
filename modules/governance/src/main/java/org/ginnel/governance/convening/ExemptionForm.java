package org.ginnel.governance.convening;

import java.time.LocalDate;

/** The fields of an exemption as they are typed, on the form of an item and on that of a paper. */
public class ExemptionForm {
    private String paragraphs;
    private String publicInterest;
    private LocalDate reviewOn;

    ExemptionForm() {}

    ExemptionForm(Exemption exemption) {
        if (exemption != null) {
            paragraphs = exemption.paragraphs();
            publicInterest = exemption.publicInterest();
            reviewOn = exemption.reviewOn();
        }
    }

    DraftExemption draft() {
        return new DraftExemption(paragraphs, publicInterest, reviewOn);
    }

    public String getParagraphs() {
        return paragraphs;
    }

    public void setParagraphs(String paragraphs) {
        this.paragraphs = paragraphs;
    }

    public String getPublicInterest() {
        return publicInterest;
    }

    public void setPublicInterest(String publicInterest) {
        this.publicInterest = publicInterest;
    }

    public LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
