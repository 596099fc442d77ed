package org.ginnel.governance.convening;

import java.time.LocalDate;

/** The fields of an item as they are typed. */
public class ItemForm {
    private String title = "";
    private String publicTitle;
    private Purpose purpose = Purpose.DISCUSSION;
    private String lead = "";
    private Integer minutes = 10;
    private boolean paperExpected;
    private boolean exempt;
    private String paragraphs;
    private String publicInterest;
    private LocalDate reviewOn;

    ItemForm() {}

    ItemForm(AgendaView.ItemView item) {
        title = item.title();
        publicTitle = item.publicTitle();
        purpose = item.purpose();
        lead = item.lead();
        minutes = item.minutes();
        paperExpected = item.paperExpected();
        exempt = item.exemption() != null;
        if (exempt) {
            paragraphs = item.exemption().paragraphs();
            publicInterest = item.exemption().publicInterest();
            reviewOn = item.exemption().reviewOn();
        }
    }

    DraftItem draft() {
        return new DraftItem(
                title,
                publicTitle,
                purpose,
                lead,
                minutes == null ? 0 : minutes,
                paperExpected,
                exempt ? new DraftExemption(paragraphs, publicInterest, reviewOn) : null);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPublicTitle() {
        return publicTitle;
    }

    public void setPublicTitle(String publicTitle) {
        this.publicTitle = publicTitle;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public boolean isPaperExpected() {
        return paperExpected;
    }

    public void setPaperExpected(boolean paperExpected) {
        this.paperExpected = paperExpected;
    }

    public boolean isExempt() {
        return exempt;
    }

    public void setExempt(boolean exempt) {
        this.exempt = exempt;
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
