package org.ipcase.referral.criminalreferral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.referral.criminalreferral.domain.Referrals.CASE_FILE;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.event.referral.ReferralEvent;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Telling.Fact;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralClocks;
import org.ipcase.referral.criminalreferral.domain.Lives;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What others are told fits its schema. */
class CriminalReferralContractTest {
    private static final RecordId ID = RecordId.derived("referral", "1");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final CriminalReferralContracts CONTRACTS =
            new CriminalReferralContracts(new CriminalReferralClocks(Clocks.standard()));

    static Stream<Fact> facts() {
        var facts = new ArrayList<Fact>();
        for (var life : Lives.all()) {
            for (int i = 0; i < life.size(); i++) {
                facts.addAll(CONTRACTS.facts(ID, life.get(i), Lives.state(life.subList(0, i + 1))));
            }
        }
        return facts.stream().distinct();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void eachFactFitsItsSchemaAndIsKeyedByTheCase(Fact fact) {
        assertThat(errors(fact.type(), JSON.writeValueAsString(fact.data()))).isEmpty();
        assertThat(fact.topic()).isEqualTo("ipcase.referral");
        assertThat(fact.version()).isEqualTo(1);
        assertThat(fact.key()).isEqualTo(CASE_FILE.theCase().id());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void noFieldOfASchemaMayBeMissing(Fact fact) {
        ObjectNode whole = JSON.valueToTree(fact.data());
        for (var field : List.copyOf(whole.propertyNames())) {
            var without = whole.deepCopy();
            without.remove(field);
            assertThat(errors(fact.type(), without.toString())).as(field).isNotEmpty();
        }
    }

    @Test
    void everyTypeIsTold() {
        var told = facts().map(fact -> fact.data().getClass()).collect(Collectors.toSet());
        assertThat(told).isEqualTo(leaves(ReferralEvent.class));
    }

    private static Set<Class<?>> leaves(Class<?> family) {
        return family.isRecord()
                ? Set.of(family)
                : Stream.of(family.getPermittedSubclasses())
                        .flatMap(member -> leaves(member).stream())
                        .collect(Collectors.toSet());
    }

    private static List<Error> errors(String type, String data) {
        var file = "/schemas/referral/%s.v1.json".formatted(type);
        var schema =
                Objects.requireNonNull(
                        CriminalReferralContractTest.class.getResourceAsStream(file), file);
        return SCHEMAS.getSchema(schema, InputFormat.JSON)
                .validate(
                        data,
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)));
    }
}
