package org.ginnel.register.gateway;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ginnel.register.Gateways.Gateway;
import org.ginnel.register.Gateways.TestResult;

/** Every gateway in the place's order, and the verdicts of the tests by gateway. */
record Chart(List<Gateway> gateways, Map<String, List<TestResult>> tests) {
    Optional<Gateway> find(String code) {
        String wanted = code == null ? "" : code.strip().toLowerCase(Locale.ROOT);
        return gateways.stream()
                .filter(gateway ->
                        gateway.code().equals(wanted) || gateway.aliases().contains(wanted))
                .findFirst();
    }

    List<TestResult> testsOf(String code) {
        return find(code)
                .map(gateway -> tests.getOrDefault(gateway.code(), List.of()))
                .orElse(List.of());
    }
}
