package org.ipcase.mediation.committee.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipcase.mediation.committee.domain.Committee.CommitteeKind;
import org.ipcase.mediation.committee.domain.Committee.Member;
import org.ipcase.mediation.committee.domain.Committee.Post;
import org.junit.jupiter.api.Test;

class CommitteeTest {
    private static final LocalDate START = LocalDate.parse("2025-03-01");

    private static Committee of(int members) {
        return of(
                Stream.concat(
                                Stream.of(new Member("主任", Post.DIRECTOR, false)),
                                IntStream.range(1, members)
                                        .mapToObj(i -> new Member("委员" + i, Post.MEMBER, i == 1)))
                        .toList());
    }

    private static Committee of(List<Member> members) {
        return new Committee(
                "mc-510100",
                "调解委员会",
                "committee",
                "510100",
                CommitteeKind.INDUSTRY_PROFESSIONAL,
                START,
                members);
    }

    @Test
    void hasThreeToNineMembers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(2))
                .withMessageContaining("MED-O1");
        assertThat(of(3).members()).hasSize(3);
        assertThat(of(9).members()).hasSize(9);
        assertThatIllegalArgumentException().isThrownBy(() -> of(10));
    }

    @Test
    void hasOneDirector() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        of(
                                List.of(
                                        new Member("甲", Post.DEPUTY, true),
                                        new Member("乙", Post.MEMBER, false),
                                        new Member("丙", Post.MEMBER, false))));
        assertThat(of(5).director()).isEqualTo("主任");
    }

    @Test
    void warnsWithoutAWoman() {
        assertThat(of(3).hasWoman()).isTrue();
        assertThat(
                        of(List.of(
                                        new Member("甲", Post.DIRECTOR, false),
                                        new Member("乙", Post.MEMBER, false),
                                        new Member("丙", Post.MEMBER, false)))
                                .hasWoman())
                .isFalse();
    }

    @Test
    void itsTermIsThreeYears() {
        assertThat(of(3).termEnd()).isEqualTo(LocalDate.parse("2028-03-01"));
    }

    @Test
    void aMediatorIsAnAdultOnTheDayOfEngagement() {
        var engaged = LocalDate.parse("2026-06-01");
        assertThat(mediator(engaged.minusYears(18), engaged).id()).isEqualTo("m1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mediator(engaged.minusYears(18).plusDays(1), engaged))
                .withMessageContaining("MED-O5");
    }

    private static Mediator mediator(LocalDate born, LocalDate engaged) {
        return new Mediator("m1", "mc-510100", "某某", MediatorGrade.L4, null, born, engaged);
    }

    @Test
    void aMediatorBelongsToACommitteeOnTheRegister() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Roster.of(
                                List.of(),
                                List.of(mediator(LocalDate.parse("1980-01-01"), START))));
    }
}
