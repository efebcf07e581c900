package org.ipcase.platform.house.wrong.web;

import org.ipcase.platform.house.wrong.domain.WrongDecider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

/** Wrong on purpose: shows a domain type and has its field injected. */
@RestController
public final class WrongController {
    @Autowired private WrongDecider decider = new WrongDecider();

    public WrongDecider show() {
        return decider;
    }
}
