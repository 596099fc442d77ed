package org.ginnel.register.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ginnel.register.Gateways;
import org.ginnel.register.Remembered;

/** Answers about gateways, from memory. */
@ApplicationScoped
class Charting implements Gateways {
    @Inject
    GatewayReading reading;

    private final Remembered<Chart> chart = new Remembered<>(() -> reading.revision(), () -> reading.read());

    @Override
    public List<Gateway> all() {
        return chart.get().gateways();
    }

    @Override
    public Optional<Gateway> find(String code) {
        return chart.get().find(code);
    }

    @Override
    public List<TestResult> testsOf(String gateway) {
        return chart.get().testsOf(gateway);
    }
}
