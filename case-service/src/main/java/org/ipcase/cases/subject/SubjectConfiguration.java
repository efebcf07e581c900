package org.ipcase.cases.subject;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.subject.domain.SubjectMatch;
import org.ipcase.cases.subject.domain.SubjectMatch.Judged;
import org.ipcase.cases.subject.domain.SubjectMatch.Unjudged;
import org.ipcase.cases.subject.domain.SubjectMatchCommand;
import org.ipcase.cases.subject.domain.SubjectMatchDecider;
import org.ipcase.cases.subject.domain.SubjectMatchEvent;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.ipcase.platform.record.Index;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for judgements on subjects (主体确认台). */
@Configuration(proxyBeanMethods = false)
class SubjectConfiguration {
    @Bean
    AggregateType<SubjectMatch, SubjectMatchCommand, SubjectMatchEvent> subjectMatchType() {
        return new AggregateType<>(
                "subject-match",
                SubjectMatch.class,
                SubjectMatchEvent.class,
                new Unjudged(),
                SubjectMatchDecider::decide,
                SubjectMatchDecider::evolve,
                SubjectConfiguration::index,
                (_, _, _) -> List.of());
    }

    @Bean
    Desk<SubjectMatch, SubjectMatchCommand, SubjectMatchEvent> subjectMatches(
            Desks desks, AggregateType<SubjectMatch, SubjectMatchCommand, SubjectMatchEvent> type) {
        return desks.of(type);
    }

    /** Read through the submissions of the two, never listed by itself. */
    private static Index index(SubjectMatch state) {
        return switch (state) {
            case Unjudged _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Judged it ->
                    new Index(
                            "",
                            it.same() ? "SAME" : "DIFFERENT",
                            it.pair().oneName() + " · " + it.pair().otherName(),
                            Set.of(AccessKey.AUDITOR),
                            Map.of("agency", it.agency()),
                            List.of());
        };
    }
}
