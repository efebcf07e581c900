package org.ipcase.cases;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.ipcase.platform.house.HouseRules;

/** The house rules, held in this service. */
@AnalyzeClasses(packages = "org.ipcase.cases", importOptions = DoNotIncludeTests.class)
class CaseHouseRulesTest {
    @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class);
}
