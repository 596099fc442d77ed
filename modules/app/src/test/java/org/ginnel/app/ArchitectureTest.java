package org.ginnel.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house style's section 3 over every module; and every rule seen red on the bad example beside it. */
class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ginnel");
    private static final JavaClasses BAD = new ClassFileImporter().importPackages("bad.ginnel");

    @TestFactory
    Stream<DynamicTest> the_product_keeps() {
        return new Walls("org.ginnel")
                .rules().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(), () -> rule.getValue().check(PRODUCT)));
    }

    @TestFactory
    Stream<DynamicTest> the_bad_example_breaks() {
        return new Walls("bad.ginnel")
                .rules().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(),
                                () -> assertTrue(
                                        rule.getValue()
                                                .allowEmptyShould(true)
                                                .evaluate(BAD)
                                                .hasViolation(),
                                        "nothing in the bad example breaks this rule, so it may guard nothing")));
    }
}
