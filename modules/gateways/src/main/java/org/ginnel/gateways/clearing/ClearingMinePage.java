package org.ginnel.gateways.clearing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ginnel.kernel.Texts;
import org.ginnel.kernel.view.Choice;

/** /gateways/clearing/mine: whether colleges may ask me, what they may read, and what they asked. */
@Named
@RequestScoped
public class ClearingMinePage {
    private static final String HERE = "/gateways/clearing/mine?faces-redirect=true";

    @Inject
    Consenting consenting;

    private Consenting.Standing standing;
    private List<? extends Record> received;
    private List<String> parts = List.of();
    private List<String> gateways = List.of();

    /** What she said before is there to be changed; nothing is ticked for her. */
    public void open() {
        parts = standing().parts().stream().map(Enum::name).toList();
        gateways = standing().about();
    }

    public String join() {
        Set<Part> may = EnumSet.noneOf(Part.class);
        parts.forEach(part -> may.add(Part.valueOf(part)));
        consenting.join(may, Set.copyOf(gateways));
        return HERE;
    }

    public String leave() {
        consenting.leave();
        return HERE;
    }

    public Record getStanding() {
        return standing();
    }

    private Consenting.Standing standing() {
        if (standing == null) {
            standing = consenting.standing();
        }
        return standing;
    }

    public List<? extends Record> getReceived() {
        if (received == null) {
            received = consenting.received();
        }
        return received;
    }

    public List<Choice> getPartChoices() {
        return Arrays.stream(Part.values())
                .map(part ->
                        new Choice(part.name(), Texts.of(part), Texts.of("gateways", "clearing.part.hint." + part)))
                .toList();
    }

    public List<Choice> getGatewayChoices() {
        return standing().gateways().stream()
                .map(one -> Choice.of(one.code(), one.name()))
                .toList();
    }

    public List<String> getParts() {
        return parts;
    }

    public void setParts(List<String> parts) {
        this.parts = parts == null ? List.of() : parts;
    }

    public List<String> getGateways() {
        return gateways;
    }

    public void setGateways(List<String> gateways) {
        this.gateways = gateways == null ? List.of() : gateways;
    }
}
