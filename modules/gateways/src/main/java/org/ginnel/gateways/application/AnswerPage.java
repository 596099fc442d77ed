package org.ginnel.gateways.application;

import jakarta.faces.context.FacesContext;

/** What the pages of a written section share: save and go on, save and leave, and the comparison when a tab is stale. */
public abstract class AnswerPage extends FormPage {
    private int read;

    /** What stands on the page now. */
    abstract Answer typed();

    /** What was saved last. */
    abstract Answer stored();

    /** Puts what was saved into the fields. */
    abstract void fill();

    /** The page after this one. */
    abstract String next();

    @Override
    public String open() {
        String elsewhere = super.open();
        if (elsewhere == null) {
            read = stored().revision();
            fill();
        }
        return elsewhere;
    }

    public String save() {
        applying.save(typed(), read);
        return next();
    }

    public String leave() {
        applying.save(typed(), read);
        return TASKS;
    }

    /** Whether somebody saved other words since this page was opened: then both are shown. */
    public boolean isStale() {
        return FacesContext.getCurrentInstance().isPostback()
                && form() != null
                && read != stored().revision()
                && !typed().sameWords(stored());
    }

    /** Once both were shown, saving again means keeping mine. */
    public int getRead() {
        return isStale() ? stored().revision() : read;
    }

    public void setRead(int read) {
        this.read = read;
    }

    static String orNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
