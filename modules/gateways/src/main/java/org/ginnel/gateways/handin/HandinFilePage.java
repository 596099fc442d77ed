package org.ginnel.gateways.handin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** /gateways/handin/file?id=…: what a file would do, how far it is, or what it did; and what of it was left out. */
@Named
@RequestScoped
public class HandinFilePage {
    @Inject
    HandingIn handing;

    private HandingIn.Look look;

    public void open() {
        if (isUnderWay()) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Refresh", "2");
        }
    }

    public String apply() {
        handing.apply(Asked.id());
        return "/gateways/handin/file?faces-redirect=true&id=" + Asked.id();
    }

    public Record getLook() {
        return look();
    }

    /** There is something to take in. */
    public boolean isReady() {
        return look().file().state() == FileState.CHECKED
                && !look().file().counts().nothing();
    }

    /** It would change nothing at all: the same file again, for instance. */
    public boolean isNothing() {
        return look().file().state() == FileState.CHECKED
                && look().file().counts().nothing();
    }

    /** It is under way: the page asks again by itself. */
    public boolean isUnderWay() {
        return look().file().state() == FileState.WAITING || look().file().state() == FileState.READING;
    }

    /** More rows were left out than are listed. */
    public boolean isMoreLeft() {
        return look().file().counts().refused() > look().left().size();
    }

    private HandingIn.Look look() {
        if (look == null) {
            look = handing.look(Asked.id());
        }
        return look;
    }
}
