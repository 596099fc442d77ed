package org.ginnel.gateways.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;

/** /gateways/application/about */
@Named
@RequestScoped
public class ApplicationAboutPage extends AnswerPage {
    private String called;
    private LocalDate born;
    private String postcode;
    private String phone;

    @Override
    Answer typed() {
        return new About(orNull(called), born, orNull(postcode), orNull(phone), 0);
    }

    @Override
    Answer stored() {
        return form().about();
    }

    @Override
    void fill() {
        called = form().about().called();
        born = form().about().born();
        postcode = form().about().postcode();
        phone = form().about().phone();
    }

    @Override
    String next() {
        return "/gateways/application/school?faces-redirect=true";
    }

    public String getCalled() {
        return called;
    }

    public void setCalled(String called) {
        this.called = called;
    }

    public LocalDate getBorn() {
        return born;
    }

    public void setBorn(LocalDate born) {
        this.born = born;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
