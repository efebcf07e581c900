package org.ipcase.platform.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule of the house is seen red on a wrong example. */
class HouseRulesTest {
    private static final JavaClasses WRONG =
            new ClassFileImporter().importPackages("org.ipcase.platform.house.wrong");

    @Test
    void aDomainThatKnowsAFrameworkIsFound() {
        assertRed(HouseRules.domain_knows_only_itself_and_the_kernel);
    }

    @Test
    void aDomainThatAsksTheTimeIsFound() {
        assertRed(HouseRules.nobody_asks_the_time_in_a_domain);
    }

    @Test
    void aControllerThatShowsADomainTypeIsFound() {
        assertRed(HouseRules.controllers_return_views);
    }

    @Test
    void anInjectedFieldIsFound() {
        assertRed(HouseRules.no_field_is_injected);
    }

    @Test
    void aCycleOfFeaturesIsFound() {
        // The same rule, one level deeper, where the wrong example lives.
        assertRed(
                slices().matching("org.ipcase.platform.house.wrong.(*)..")
                        .should()
                        .beFreeOfCycles());
    }

    @Test
    void thePlatformItselfKeepsTheRules() {
        var ours =
                new ClassFileImporter()
                        .withImportOption(it -> !it.contains("/test-classes/"))
                        .importPackages("org.ipcase.platform");
        HouseRules.no_field_is_injected.check(ours);
        HouseRules.controllers_return_views.check(ours);
    }

    private static void assertRed(ArchRule rule) {
        assertThat(rule.evaluate(WRONG).hasViolation()).as(rule.getDescription()).isTrue();
    }
}
