package org.ipcase.platform.autoconfigure;

import org.ipcase.platform.alarm.ClockAlarmConfiguration;
import org.ipcase.platform.asyncapi.AsyncApiConfiguration;
import org.ipcase.platform.figure.FigureConfiguration;
import org.ipcase.platform.inbox.ParkedEventsConfiguration;
import org.ipcase.platform.refusal.RefusalConfiguration;
import org.ipcase.platform.web.WebHabits;
import org.ipcase.platform.worklist.WorklistConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** API habits and the endpoints that every service has. */
@AutoConfiguration
@Import({
    WebHabits.class,
    AsyncApiConfiguration.class,
    ParkedEventsConfiguration.class,
    WorklistConfiguration.class,
    ClockAlarmConfiguration.class,
    FigureConfiguration.class,
    RefusalConfiguration.class
})
class WebAutoConfiguration {}
