package org.ipcase.referral;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.ipcase.platform.house.HouseRules;

@AnalyzeClasses(packages = "org.ipcase.referral", importOptions = DoNotIncludeTests.class)
class ReferralHouseTest {
    @ArchTest static final ArchTests house = ArchTests.in(HouseRules.class);
}
