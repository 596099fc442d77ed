package org.ginnel.gateways.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Choice;

/** /gateways/cycle/draw: the dates of a new round. */
@Named
@RequestScoped
public class CycleDrawPage {
    @Inject
    Timetabling timetabling;

    private String entry;
    private String year;
    private LocalDate opens;
    private LocalDate equal;
    private LocalDate closes;
    private LocalDate results;
    private LocalDate ends;
    private LocalDate carry;

    public String draw() {
        DrawUpCycle command = new DrawUpCycle(number(entry), number(year), opens, equal, closes, results, ends, carry);
        return "/gateways/cycle/show?faces-redirect=true&id=" + timetabling.drawUp(command);
    }

    /** Asks once, so that nobody else sees the page. */
    public void open() {
        timetabling.rounds();
    }

    public List<Choice> getEntries() {
        return List.of(
                Choice.of("16", Texts.of("gateways", "cycle.entry.16")),
                Choice.of("18", Texts.of("gateways", "cycle.entry.18")));
    }

    private static Integer number(String typed) {
        return typed != null && typed.strip().matches("[0-9]{1,4}") ? Integer.valueOf(typed.strip()) : null;
    }

    public String getEntry() {
        return entry;
    }

    public void setEntry(String entry) {
        this.entry = entry;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public LocalDate getOpens() {
        return opens;
    }

    public void setOpens(LocalDate opens) {
        this.opens = opens;
    }

    public LocalDate getEqual() {
        return equal;
    }

    public void setEqual(LocalDate equal) {
        this.equal = equal;
    }

    public LocalDate getCloses() {
        return closes;
    }

    public void setCloses(LocalDate closes) {
        this.closes = closes;
    }

    public LocalDate getResults() {
        return results;
    }

    public void setResults(LocalDate results) {
        this.results = results;
    }

    public LocalDate getEnds() {
        return ends;
    }

    public void setEnds(LocalDate ends) {
        this.ends = ends;
    }

    public LocalDate getCarry() {
        return carry;
    }

    public void setCarry(LocalDate carry) {
        this.carry = carry;
    }
}
