package org.ipcase.mediation.quality;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.mediation.committee.domain.RegisterRules;
import org.ipcase.mediation.quality.domain.QualityReview;
import org.ipcase.mediation.quality.domain.QualityReview.Drawn;
import org.ipcase.mediation.quality.domain.QualityReview.NotDrawn;
import org.ipcase.mediation.quality.domain.ReviewCommand;
import org.ipcase.mediation.quality.domain.ReviewDecider;
import org.ipcase.mediation.quality.domain.ReviewEvent;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.ipcase.platform.record.Index;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties the yearly review to the record. */
@Configuration(proxyBeanMethods = false)
class QualityConfiguration {
    @Bean
    AggregateType<QualityReview, ReviewCommand, ReviewEvent> qualityReview(RegisterRules rules) {
        return new AggregateType<>(
                "quality-review",
                QualityReview.class,
                ReviewEvent.class,
                new NotDrawn(),
                new ReviewDecider(rules)::decide,
                ReviewDecider::evolve,
                QualityConfiguration::index,
                (_, _, _) -> List.of());
    }

    @Bean
    Desk<QualityReview, ReviewCommand, ReviewEvent> qualityReviewRecords(
            Desks desks, AggregateType<QualityReview, ReviewCommand, ReviewEvent> type) {
        return desks.of(type);
    }

    static Index index(QualityReview state) {
        return switch (state) {
            case NotDrawn _ -> new Index("", state.apiState(), "", Set.of(), Map.of(), List.of());
            case Drawn drawn -> {
                var draw = drawn.draw();
                yield new Index(
                        draw.number(),
                        state.apiState(),
                        "%s · %d".formatted(draw.committee(), draw.year()),
                        ReviewDecider.readers(draw),
                        Map.of(
                                "committee",
                                draw.committee(),
                                "region",
                                draw.region(),
                                "year",
                                Integer.toString(draw.year())),
                        List.of());
            }
        };
    }
}
