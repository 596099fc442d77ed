package org.ginnel.employers.interest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Choice;

/** Yes, maybe or no, once a year. */
@Named
@RequestScoped
public class InterestGivePage {
    @Inject
    Pledging pledging;

    private List<Choice> gateways;
    private List<Choice> years;
    private String gateway;
    private int year;
    private Appetite appetite;
    private int places;
    private WhyNot reason;

    @PostConstruct
    void load() {
        gateways = pledging.boards().stream()
                .map(board -> Choice.of(board.gateway(), board.name()))
                .toList();
        years = pledging.years().stream()
                .map(one -> Choice.of(
                        one, Texts.of("employers", "board.year", String.valueOf(one), String.valueOf(one + 1))))
                .toList();
        gateways.stream().findFirst().ifPresent(one -> gateway = (String) one.value());
        year = (Integer) years.get(0).value();
    }

    public String give() {
        pledging.answer(gateway, year, new Answer(appetite, places, reason));
        return "/employers/interest/give?faces-redirect=true";
    }

    public List<HostingInterests.Row> getGiven() {
        return pledging.given();
    }

    /** What the board of a gateway is called; the gateway itself where its board is not this person’s any more. */
    public String board(String gateway) {
        return gateways.stream()
                .filter(one -> one.value().equals(gateway))
                .map(Choice::label)
                .findFirst()
                .orElse(gateway);
    }

    public List<Choice> getGateways() {
        return gateways;
    }

    public List<Choice> getYears() {
        return years;
    }

    public Appetite[] getAppetites() {
        return Appetite.values();
    }

    public WhyNot[] getReasons() {
        return WhyNot.values();
    }

    public String getGateway() {
        return gateway;
    }

    public void setGateway(String gateway) {
        this.gateway = gateway;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public Appetite getAppetite() {
        return appetite;
    }

    public void setAppetite(Appetite appetite) {
        this.appetite = appetite;
    }

    public int getPlaces() {
        return places;
    }

    public void setPlaces(int places) {
        this.places = places;
    }

    public WhyNot getReason() {
        return reason;
    }

    public void setReason(WhyNot reason) {
        this.reason = reason;
    }
}
