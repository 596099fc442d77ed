package org.ginnel.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beRecords;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ginnel.kernel.AllowedTo;
import org.ginnel.kernel.DomainEvent;

/** The architecture as rules over every module below a root package: the product's, or the bad example's. */
final class Walls {
    /** Who may ask whom, docs/adr and the house style's section 1.2. The kernel may be asked by everybody. */
    private static final Map<String, List<String>> NEIGHBOURS = Map.of(
            "kernel", List.of(),
            "register", List.of(),
            "governance", List.of("register"),
            "employers", List.of("register", "governance"),
            "gateways", List.of("register", "employers"),
            "app", List.of("register", "governance", "employers", "gateways"));

    private final String root;

    Walls(String root) {
        this.root = root;
    }

    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        NEIGHBOURS.keySet().stream()
                .sorted()
                .forEach(module -> rules.put("neighbours of " + module, neighbours(module)));
        rules.put(
                "features form no cycle",
                slices().matching(root + ".(*).(*)..").should().beFreeOfCycles().because("a feature must be liftable"));
        rules.put("nouns stay plain", nounsStayPlain());
        rules.put("only plurals and the kernel ask the EntityManager", entityManager());
        rules.put("named beans are pages", namedBeansArePages());
        rules.put("pages touch no entity", pagesTouchNoEntity());
        rules.put("events are records in a module's root", eventsAreRecords());
        rules.put("entities live in their module's schema and have a version", entitiesHaveSchemaAndVersion());
        rules.put("entities have no setters", entitiesHaveNoSetters());
        rules.put("only gerunds are transactional", gerunds());
        rules.put("every deed says who may", deedsSayWhoMay());
        rules.put("names say what a thing is", names());
        rules.put("only the kernel asks what time it is", time());
        rules.put("events carry no entity", eventsCarryNoEntity());
        return rules;
    }

    private ArchRule neighbours(String module) {
        DescribedPredicate<JavaClass> forbidden = describe("inner parts of another module, or no neighbour", target -> {
            String pack = target.getPackageName();
            if (!pack.startsWith(root + ".")) {
                return false;
            }
            String other = pack.substring(root.length() + 1).split("\\.")[0];
            boolean open = other.equals(module)
                    || other.equals("kernel")
                    || NEIGHBOURS.getOrDefault(module, List.of()).contains(other) && pack.equals(root + "." + other);
            return !open;
        });
        return noClasses()
                .that()
                .resideInAPackage(root + "." + module + "..")
                .should()
                .dependOnClassesThat(forbidden)
                .because("a module is asked through its root package, by the neighbours the house style names");
    }

    private ArchRule nounsStayPlain() {
        return noClasses()
                .that(describe(
                        "are nouns, enums or records",
                        type -> type.isAnnotatedWith(Entity.class) || type.isEnum() || type.isRecord()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..", "jakarta.enterprise..", "jakarta.transaction..", "org.primefaces..")
                .because("a rule must be tested without a container");
    }

    private ArchRule entityManager() {
        return noClasses()
                .that(describe(
                        "are neither plurals nor the kernel",
                        type -> !type.isInterface()
                                && !type.getName().endsWith("_")
                                && !type.getPackageName().startsWith(root + ".kernel")))
                .should()
                .callMethodWhere(describe(
                        "the EntityManager is asked",
                        (JavaMethodCall call) -> call.getTargetOwner().isEquivalentTo(EntityManager.class)))
                .because("queries stand in the plural, where they are checked");
    }

    private ArchRule namedBeansArePages() {
        return classes()
                .that()
                .areAnnotatedWith(Named.class)
                .and()
                .resideOutsideOfPackage(root + ".kernel..")
                .should()
                .haveSimpleNameEndingWith("Page")
                .because("a view talks to its page bean and to nothing else");
    }

    private ArchRule pagesTouchNoEntity() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Page")
                .and()
                .areAnnotatedWith(Named.class)
                .should()
                .dependOnClassesThat(describe(
                        "are entities or the EntityManager",
                        type -> type.isAnnotatedWith(Entity.class) || type.isEquivalentTo(EntityManager.class)))
                .because("a page shows rows and calls deeds");
    }

    private ArchRule eventsAreRecords() {
        return classes()
                .that(isEvent())
                .should(beRecords())
                .andShould()
                .resideInAnyPackage(root + ".*", root + ".kernel..")
                .because("neighbours hear them");
    }

    private ArchRule entitiesHaveSchemaAndVersion() {
        return classes().that().areAnnotatedWith(Entity.class).should(new ArchCondition<>("have both") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String module =
                        type.getPackageName().substring(root.length() + 1).split("\\.")[0];
                boolean schema = type.isAnnotatedWith(Table.class)
                        && type.getAnnotationOfType(Table.class).schema().equals(module);
                boolean version = type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
                if (!schema || !version) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " lacks schema or version"));
                }
            }
        });
    }

    private ArchRule entitiesHaveNoSetters() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should(not(com.tngtech.archunit.lang.conditions.ArchConditions.haveNameMatching("set[A-Z].*")))
                .because("a noun changes by its verbs");
    }

    private ArchRule gerunds() {
        return classes()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .haveNameMatching(".*ing([A-Z][a-z]+)?$")
                .because("the boundary of a transaction is an actor's activity");
    }

    private ArchRule deedsSayWhoMay() {
        return methods()
                .that(describe("are deeds", Walls::isDeed))
                .should()
                .beAnnotatedWith(AllowedTo.class)
                .because("deny by default");
    }

    private static boolean isDeed(JavaMethod method) {
        return method.getOwner().isAnnotatedWith(Transactional.class)
                && !method.getModifiers().contains(JavaModifier.PRIVATE)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.isAnnotatedWith(Produces.class)
                && method.getParameterAnnotations().stream()
                        .noneMatch(
                                on -> on.stream().anyMatch(a -> a.getRawType().isEquivalentTo(Observes.class)));
    }

    private ArchRule names() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO|Facade)(\\$.*)?$")
                .because("such a name says nothing");
    }

    private ArchRule time() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".kernel..")
                .should()
                .callMethodWhere(describe(
                        "the machine's clock is asked",
                        (JavaMethodCall call) ->
                                call.getTargetOwner().getPackageName().equals("java.time")
                                                && call.getName().equals("now")
                                        || call.getTargetOwner().isEquivalentTo(System.class)
                                                && call.getName().equals("currentTimeMillis")))
                .because("deadlines are decided by one clock, which tests can set");
    }

    private ArchRule eventsCarryNoEntity() {
        return noClasses()
                .that(isEvent())
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .because("a listener gets ids and values");
    }

    private static DescribedPredicate<JavaClass> isEvent() {
        return describe("are events", type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface());
    }
}
