package org.ipcase.platform.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

/**
 * The house rules of style.md §9, once for every service: {@code @AnalyzeClasses(packages = …)} and
 * {@code @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);}
 */
public final class HouseRules {
    private HouseRules() {}

    @ArchTest
    public static final ArchRule domain_knows_only_itself_and_the_kernel =
            classes()
                    .that()
                    .resideInAPackage("..domain..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "..domain..", "org.ipcase.kernel..", "java..", "org.jspecify..")
                    .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule nobody_asks_the_time_in_a_domain =
            noClasses()
                    .that()
                    .resideInAPackage("..domain..")
                    .should()
                    .callMethodWhere(asksTheTime())
                    .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule features_form_no_cycles =
            slices().matching("org.ipcase.(*).(*)..").should().beFreeOfCycles();

    @ArchTest
    public static final ArchRule controllers_return_views =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(RestController.class)
                    .and()
                    .areNotPrivate()
                    .should(notReturnDomainTypes())
                    .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule no_field_is_injected =
            fields().should().notBeAnnotatedWith(Autowired.class).allowEmptyShould(true);

    private static DescribedPredicate<JavaAccess<?>> asksTheTime() {
        var clocks =
                Set.of(
                        "java.time.Instant",
                        "java.time.LocalDate",
                        "java.time.LocalDateTime",
                        "java.time.ZonedDateTime",
                        "java.time.OffsetDateTime",
                        "java.time.LocalTime",
                        "java.time.Year",
                        "java.time.YearMonth");
        return DescribedPredicate.describe(
                "ask the time",
                access -> {
                    var target = access.getTarget();
                    var owner = target.getOwner().getName();
                    return (clocks.contains(owner) && target.getName().equals("now"))
                            || owner.equals(Clock.class.getName())
                            || (owner.equals("java.lang.System")
                                    && target.getName().endsWith("Time"))
                            || (owner.equals("java.lang.System")
                                    && target.getName().equals("currentTimeMillis"));
                });
    }

    private static ArchCondition<JavaMethod> notReturnDomainTypes() {
        var domain = resideInAPackage("..domain..");
        return new ArchCondition<>("not return types of a domain") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getReturnType().getAllInvolvedRawTypes().stream()
                        .filter(domain)
                        .forEach(type -> events.add(violation(method, type)));
            }

            private ConditionEvent violation(JavaMethod method, JavaClass type) {
                return SimpleConditionEvent.violated(
                        method, method.getFullName() + " returns " + type.getName());
            }
        };
    }
}
