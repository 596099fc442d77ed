package org.ginnel.governance.convening;

/** The fields of an item as they are typed. */
public class ItemForm {
    private String title = "";
    private String publicTitle;
    private Purpose purpose = Purpose.DISCUSSION;
    private String lead = "";
    private String minutes = "10";
    private boolean paperExpected;
    private boolean exempt;
    private ExemptionForm exemption = new ExemptionForm();

    ItemForm() {}

    ItemForm(AgendaView.ItemView item) {
        title = item.title();
        publicTitle = item.publicTitle();
        purpose = item.purpose();
        lead = item.lead();
        minutes = String.valueOf(item.minutes());
        paperExpected = item.paperExpected();
        exempt = item.exemption() != null;
        exemption = new ExemptionForm(item.exemption());
    }

    DraftItem draft() {
        return new DraftItem(
                title, publicTitle, purpose, lead, number(), paperExpected, exempt ? exemption.draft() : null);
    }

    private Integer number() {
        return minutes != null && minutes.trim().matches("[0-9]{1,4}") ? Integer.valueOf(minutes.trim()) : null;
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

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
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

    public ExemptionForm getExemption() {
        return exemption;
    }
}
