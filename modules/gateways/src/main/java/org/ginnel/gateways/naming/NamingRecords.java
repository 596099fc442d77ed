package org.ginnel.gateways.naming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ginnel.gateways.OwnRecords;
import org.ginnel.kernel.Texts;

/** Which college her plan names, as far as it was asked here: for herself alone. */
@ApplicationScoped
class NamingRecords implements OwnRecords {
    @Inject
    Naming naming;

    @Override
    public List<Part> own() {
        List<Line> lines = naming.mine().stream()
                .map(one -> new Line(one.course() + ", " + one.college(), Texts.of(one.stage())))
                .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(new Part("naming", Texts.of("gateways", "naming.title"), "/gateways/naming/mine", lines));
    }
}
