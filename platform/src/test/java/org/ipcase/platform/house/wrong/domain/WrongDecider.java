package org.ipcase.platform.house.wrong.domain;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Wrong on purpose: a domain with a framework and a clock. */
@Component
public final class WrongDecider {
    public Instant decidedAt() {
        return Instant.now();
    }
}
