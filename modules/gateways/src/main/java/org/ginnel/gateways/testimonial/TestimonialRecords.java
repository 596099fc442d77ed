package org.ginnel.gateways.testimonial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ginnel.gateways.OwnRecords;
import org.ginnel.kernel.Texts;

/** What her school wrote about her, for herself. */
@ApplicationScoped
class TestimonialRecords implements OwnRecords {
    @Inject
    AskingSchool asking;

    @Override
    public List<Part> own() {
        return asking.mine()
                .map(one -> List.of(new Part(
                        "testimonial",
                        Texts.of("gateways", "testimonial.title"),
                        "/gateways/testimonial/mine",
                        List.of(
                                line("state", one.stage()),
                                line("words", one.words()),
                                line("objection", one.objection()),
                                line("answer", one.answer())))))
                .orElse(List.of());
    }

    private static Line line(String what, Object value) {
        return Line.of(Texts.of("gateways", "testimonial." + what), value);
    }
}
