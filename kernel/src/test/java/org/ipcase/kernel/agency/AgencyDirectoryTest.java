package org.ipcase.kernel.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.number.CreditCode;
import org.ipcase.kernel.number.NumberCheck;
import org.ipcase.kernel.place.Region;
import org.ipcase.kernel.place.Regions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AgencyDirectoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private final AgencyDirectory agencies = AgencyDirectory.shipped();

    @ParameterizedTest
    @CsvSource({
        "mr-510100,成都市市场监督管理局,mr-510000",
        "mr-510104,成都市锦江区市场监督管理局,mr-510100",
        "mr-500103,重庆市渝中区市场监督管理局,mr-500000",
        "ps-510104,成都市公安局锦江区分局,ps-510100",
        "ps-510121,金堂县公安局,ps-510100",
        "pp-510100,成都市人民检察院,pp-510000",
        "ct-500103,重庆市渝中区人民法院,ct-500000-5",
        "ct-510100,成都市中级人民法院（成都知识产权法庭）,ct-510000"
    })
    void namesAnOfficeAndItsSuperior(String id, String name, String superior) {
        var office = agencies.byId(id).orElseThrow();

        assertThat(office.zh()).isEqualTo(name);
        assertThat(office.superior()).isEqualTo(superior);
    }

    @ParameterizedTest
    @CsvSource({
        // REQ-15: "trademark enforcement, 合川" reaches the right office.
        "TRADEMARK_ENFORCEMENT,500117,mr-500117",
        "TRADEMARK_ENFORCEMENT,510104,mr-510104",
        "TRADEMARK_ENFORCEMENT,5101F2,mr-5101F2",
        // Patent rulings: a capable prefecture, or a district of a municipality (PAT-13).
        "PATENT_RULING,510104,mr-510100",
        "PATENT_RULING,500117,mr-500117",
        // The IP office is part of market regulation in Sichuan and a body of its own in Chongqing.
        "PROVINCIAL_COORDINATION,510104,mr-510000",
        "PROVINCIAL_COORDINATION,500103,ip-500000",
        "PATENT_RULING,500000,ip-500000",
        "COPYRIGHT_ENFORCEMENT,510104,ce-510100",
        "COPYRIGHT_ENFORCEMENT,510000,cp-510000",
        "PLANT_VARIETY_FORESTRY,513301,fo-510000",
        "CUSTOMS_PROTECTION,510100,cu-510000",
        "CUSTOMS_PROTECTION,510703,cu-510700",
        "IP_CRIME_INVESTIGATION,510100,ps-510100",
        "IP_PROSECUTION,510107,pp-510107",
        // Both IP tribunals try the technical cases of their whole province.
        "TECHNICAL_IP_TRIAL,510703,ct-510100",
        "TECHNICAL_IP_TRIAL,500117,ct-500000-1",
        "IP_MEDIATION,510105,mc-510100",
        "IP_MEDIATION,500103,mc-500103"
    })
    void resolvesAFunctionToTheNearestOfficeAbove(
            OfficeFunction function, String region, String office) {
        assertThat(agencies.resolve(function, region, DAY)).map(Agency::id).hasValue(office);
    }

    @Test
    void answersForAnAbolishedDistrictThroughItsSuccessorFromTheDayOfTheChange() {
        var before = LocalDate.of(2025, 11, 5);
        var after = LocalDate.of(2025, 11, 6);
        var function = OfficeFunction.TRADEMARK_ENFORCEMENT;

        assertThat(agencies.resolve(function, "500112", before))
                .map(Agency::id)
                .hasValue("mr-500112");
        assertThat(agencies.resolve(function, "500112", after))
                .map(Agency::id)
                .hasValue("mr-5001N1");
        assertThat(agencies.byId("mr-500112")).isPresent();
    }

    @Test
    void findsThePoliceAndTheProcuratorateOfTheSameLevelOrTheNearestAbove() {
        assertThat(agencies.of(AgencyType.PROCURATORATE, "510100", DAY))
                .map(Agency::id)
                .hasValue("pp-510100");
        assertThat(agencies.of(AgencyType.PUBLIC_SECURITY, "500103", DAY))
                .map(Agency::id)
                .hasValue("ps-500103");
        assertThat(agencies.of(AgencyType.PUBLIC_SECURITY, "5101F3", DAY))
                .map(Agency::id)
                .hasValue("ps-510100");
        assertThat(agencies.of(AgencyType.COURT, "500000", DAY))
                .map(Agency::id)
                .hasValue("ct-500000");
        assertThat(agencies.of(AgencyType.IP_OFFICE, "510104", DAY)).isEmpty();
    }

    @Test
    void findsNobodyForAnUnknownRegionOrOneOfAnotherProvince() {
        var function = OfficeFunction.TRADEMARK_ENFORCEMENT;

        assertThat(agencies.resolve(function, "510200", DAY)).isEmpty();
        assertThat(agencies.resolve(function, "440300", DAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(OfficeFunction.class)
    void everyFunctionFindsAnOfficeInEveryRegionOfBothProvinces(OfficeFunction function) {
        assertThat(Regions.shipped().all().stream().map(Region::code))
                .filteredOn(code -> code.startsWith("51") || code.startsWith("50"))
                .filteredOn(code -> agencies.resolve(function, code, DAY).isEmpty())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(OfficeFunction.class)
    void noFunctionIsHeldTwiceForARegion(OfficeFunction function) {
        var holders =
                agencies.all().stream()
                        .filter(office -> office.isCurrent(DAY))
                        .flatMap(office -> office.competences().stream())
                        .filter(held -> held.function() == function)
                        .collect(Collectors.groupingBy(held -> held, Collectors.counting()));

        assertThat(holders.values()).allMatch(count -> count == 1);
    }

    @Test
    void everyOfficeSitsInAKnownRegionAndHasAKnownSuperior() {
        for (var office : agencies.all()) {
            assertThat(Regions.shipped().isKnown(office.region())).as(office.id()).isTrue();
            if (office.superior() != null) {
                assertThat(agencies.byId(office.superior())).as(office.id()).isPresent();
            }
            if (office.creditCode() != null) {
                assertThat(CreditCode.check(office.creditCode()))
                        .isEqualTo(new NumberCheck.Valid(office.creditCode()));
            }
        }
        assertThat(Arrays.stream(AgencyType.values()).filter(AgencyType::enforces))
                .filteredOn(type -> agencies.all().stream().noneMatch(a -> a.type() == type))
                .isEmpty();
    }
}
