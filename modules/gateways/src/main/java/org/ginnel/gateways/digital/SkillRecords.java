package org.ginnel.gateways.digital;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ginnel.gateways.OwnRecords;
import org.ginnel.kernel.Texts;

/** What a young person said she can do. */
@ApplicationScoped
class SkillRecords implements OwnRecords {
    @Inject
    Assessing assessing;

    @Override
    public List<Part> own() {
        List<Line> lines = assessing.lines();
        return lines.isEmpty()
                ? List.of()
                : List.of(new Part("digital", Texts.of("gateways", "digital.title"), "/gateways/digital/show", lines));
    }
}
